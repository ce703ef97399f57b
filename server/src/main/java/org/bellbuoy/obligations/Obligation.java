package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.Urgency;
import org.jspecify.annotations.Nullable;

/// What one law may ask on one occasion, and how far we have come with finding out.
///
/// @param code ten random characters, all that may stand in an address
/// @param reachedAt when word of it reached us; never changes
/// @param awareAt from when the law counts: at first the same, later as people corrected it
/// @param measureAt when users could first take a measure, or null
/// @param waiting what waits for a second person, or null
/// @param version counts the changes; deeds take the one that was read
public record Obligation(
    UUID id,
    String code,
    ObligationKind kind,
    Subject about,
    State state,
    Instant reachedAt,
    Instant awareAt,
    @Nullable Instant measureAt,
    @Nullable Waiting waiting,
    long version) {

  /// How far the judgement has come. The clocks run in both of the first.
  public enum State {
    PROVISIONAL("to be confirmed"),
    CONFIRMED("confirmed"),
    NOT_REPORTABLE("not reportable");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public boolean asks() {
    return state != State.NOT_REPORTABLE;
  }

  /// As somebody had read it.
  Obligation read(long readVersion) {
    return new Obligation(
        id, code, kind, about, state, reachedAt, awareAt, measureAt, waiting, readVersion);
  }

  Obligation in(State next) {
    return new Obligation(
        id, code, kind, about, next, reachedAt, awareAt, measureAt, null, version);
  }

  Obligation aware(Instant at) {
    return new Obligation(id, code, kind, about, state, reachedAt, at, measureAt, null, version);
  }

  Obligation measured(Instant at) {
    return new Obligation(id, code, kind, about, state, reachedAt, awareAt, at, waiting, version);
  }

  Obligation waitingFor(@Nullable Waiting next) {
    return new Obligation(
        id, code, kind, about, state, reachedAt, awareAt, measureAt, next, version);
  }

  /// What waits, as it is put to a second person.
  public Proposed proposed(Waiting wait) {
    return new Proposed(
        wait.what().deed(), id, about.circle(), Set.of(wait.by()), wait.since(), Urgency.ORDINARY);
  }
}
