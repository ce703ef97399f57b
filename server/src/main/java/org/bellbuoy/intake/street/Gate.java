package org.bellbuoy.intake.street;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.intake.Challenge;
import org.bellbuoy.intake.Proof;
import org.bellbuoy.intake.Proofs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets reports in, and while very many come at once asks for work first: making a receipt costs us
/// far more than refusing costs anybody.
///
/// On an ordinary day nobody notices it. While it is busy, whoever did the work is served first; a
/// person whose browser runs no script is let in without it, on a lane of its own that leaves the
/// rest of the house alone, and stands further back in the queue. The door as a whole is never
/// closed, and a network that sends much makes the work harder for itself and for nobody else.
@Component
class Gate {

  /// Reports of a network in an hour, above which work is asked also on an ordinary day.
  static final int A_NETWORK = 20;

  /// Those of a person without a script that are let in at once while it is busy.
  static final int WITHOUT_WORK = 3;

  private static final int EASIEST = 12;
  private static final int HARDER_WHEN_BUSY = 2;
  private static final int HARDEST = 18;
  private static final Duration WAIT = Duration.ofSeconds(30);
  private static final int LONGEST_WAITS = 120;
  private static final Duration A_MOMENT = Duration.ofSeconds(10);
  private static final long PATIENCE = 8;

  /// What became of somebody who wants to report.
  sealed interface Passage {}

  /// Come in.
  record Admitted(Proof proof) implements Passage {}

  /// Work first, or wait so long.
  record Held(Challenge challenge, Duration pause) implements Passage {}

  private final Load missed = new Load();
  private final Senders guessers = new Senders();
  private final Load load = new Load();
  private final Senders senders = new Senders();
  private final Semaphore slowLane = new Semaphore(1, true);
  private final Proofs proofs;
  private final Receipts receipts;
  private final Clock clock;
  private final int calm;

  /// @param calm reports in a minute, from all senders, up to which nobody is asked for anything
  Gate(
      Proofs proofs,
      Receipts receipts,
      Clock clock,
      @Value("${bellbuoy.intake.calm-a-minute:120}") int calm) {
    this.proofs = proofs;
    this.receipts = receipts;
    this.clock = clock;
    this.calm = calm;
  }

  /// A program that reports.
  ///
  /// @param work as it was sent, or empty
  Passage program(String address, String work) {
    return passage(address, proofs.work(work), 0);
  }

  /// A person who sends the form.
  ///
  /// @param work what their browser did, or empty
  /// @param ticket for having waited, or empty
  Passage person(String address, String work, String ticket) {
    return passage(address, proofs.work(work).or(() -> proofs.waited(ticket)), WITHOUT_WORK);
  }

  /// Somebody tries a receipt code. Only wrong ones are counted, see [#missed]: whose network tried
  /// fewer than [#WITHOUT_WORK] of them is let in without work.
  ///
  /// @param free wrong ones of a network in an hour that are let in without work in a rush
  Passage code(String address, String work, String ticket, int free) {
    Instant now = clock.instant();
    int wrong = guessers.count(address, now);
    if ((missed.rate(now) <= calm && wrong < A_NETWORK) || wrong < free) {
      return new Admitted(new Proof.NotAsked());
    }
    Challenge asked = challenge(missed.rate(now), wrong);
    return proofs
        .work(work)
        .or(() -> proofs.waited(ticket))
        .filter(proofs::use)
        .<Passage>map(Admitted::new)
        .orElseGet(() -> new Held(asked, wait(wrong - free)));
  }

  /// Somebody tried a code that opens no mailbox.
  void missed(String address) {
    Instant now = clock.instant();
    missed.add(now);
    int _ = guessers.add(address, now);
  }

  /// Work for a browser to begin with while its person still reads; nothing on an ordinary day.
  Optional<Challenge> ahead(String address) {
    Instant now = clock.instant();
    int sent = senders.count(address, now) + 1;
    return busy(now) || sent > A_NETWORK
        ? Optional.of(challenge(load.rate(now), sent))
        : Optional.empty();
  }

  /// A receipt, slow by intention; nothing when the lane of those without work is full.
  Optional<FreshReceipt> receipt(Proof proof) {
    return switch (proof) {
      case Proof.NotAsked _, Proof.Shown _ -> Optional.of(receipts.fresh());
      case Proof.Without _, Proof.Waited _ -> slowly();
    };
  }

  /// Whoever finds the slow lane full waits for it.
  Held held(String address) {
    Instant now = clock.instant();
    return new Held(challenge(load.rate(now), senders.count(address, now)), A_MOMENT);
  }

  private Passage passage(String address, Optional<Proof> proof, int withoutWork) {
    Instant now = clock.instant();
    load.add(now);
    int sent = senders.add(address, now);
    if (proof.isPresent()) {
      return new Admitted(proof.get());
    }
    boolean busy = busy(now);
    if (!busy && sent <= A_NETWORK) {
      return new Admitted(new Proof.NotAsked());
    }
    return sent <= withoutWork && withoutWork > 0
        ? new Admitted(new Proof.Without())
        : new Held(challenge(load.rate(now), sent), wait(sent - withoutWork));
  }

  private boolean busy(Instant now) {
    return load.rate(now) > calm;
  }

  private Challenge challenge(int rate, int sent) {
    int bits =
        EASIEST + Math.min(HARDER_WHEN_BUSY, doublings(rate, calm)) + doublings(sent, A_NETWORK);
    return proofs.challenge(Math.min(HARDEST, bits));
  }

  /// How often the allowance doubles until it holds this much.
  private static int doublings(int much, int allowance) {
    return Math.max(
        0, Integer.SIZE - Integer.numberOfLeadingZeros(much / Math.max(1, allowance)) - 1);
  }

  private static Duration wait(int over) {
    return WAIT.multipliedBy(Math.clamp(over, 1, LONGEST_WAITS));
  }

  private Optional<FreshReceipt> slowly() {
    try {
      if (!slowLane.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(receipts.fresh());
    } finally {
      slowLane.release();
    }
  }
}
