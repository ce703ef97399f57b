package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;

/// What a report shows for itself at the public door before we do costly work for it.
public sealed interface Proof {

  ProofMark mark();

  /// Nothing was asked.
  record NotAsked() implements Proof {
    @Override
    public ProofMark mark() {
      return ProofMark.NOT_ASKED;
    }
  }

  /// Work was done; it counts for one report.
  ///
  /// @param id of the challenge, which is used up together with the taking of the report
  /// @param until when nobody could use it any more anyway
  record Shown(UUID id, Instant until) implements Proof {
    @Override
    public ProofMark mark() {
      return ProofMark.SHOWN;
    }
  }

  /// None, and the report is taken all the same.
  record Without() implements Proof {
    @Override
    public ProofMark mark() {
      return ProofMark.WITHOUT;
    }
  }

  /// None, after the wait that a ticket names; the ticket counts for one report.
  record Waited(UUID id, Instant until) implements Proof {
    @Override
    public ProofMark mark() {
      return ProofMark.WITHOUT;
    }
  }
}
