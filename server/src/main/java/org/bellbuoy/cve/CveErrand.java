package org.bellbuoy.cve;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.standards.facts.CveId;

/// Something to be done at CVE Services for a subject, and how far it has come.
///
/// @param cve the id it is about; empty while one is asked for
/// @param trouble what stood in the way the last time
public record CveErrand(
    UUID id,
    UUID subject,
    Kind kind,
    Optional<CveId> cve,
    State state,
    Optional<CveTrouble> trouble,
    int tries,
    Instant askedAt) {

  /// What is to be done.
  public enum Kind {
    RESERVE("reserve an id"),
    /// Also brings a record that is public already up to date.
    PUBLISH("publish the record"),
    REJECT("reject the id");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// How far it has come.
  public enum State {
    WAITING,
    SENDING,
    DONE,
    FAILED
  }

  public boolean isOpen() {
    return state == State.WAITING || state == State.SENDING;
  }
}
