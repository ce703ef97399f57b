package org.bellbuoy.grants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.embargo.AgreedMoment;
import org.jspecify.annotations.Nullable;

/// A test environment that somebody asked for, without a word of what was said.
///
/// @param report the number of the report in whose mailbox it was asked for, or null
/// @param end when it ends, to the minute; null until it is granted
/// @param wiper who wipes it afterwards; null until it is granted
/// @param note the credentials in the mailbox, the latest that were handed out; null until then
/// @param version counts the changes; deeds take the one that was read
public record Grant(
    UUID id,
    String code,
    ThreadId thread,
    @Nullable String report,
    GrantState state,
    Instant askedAt,
    @Nullable Instant decidedAt,
    @Nullable AgreedMoment end,
    @Nullable UUID wiper,
    @Nullable UUID note,
    @Nullable Instant shownAt,
    @Nullable Instant endedAt,
    @Nullable Instant wipedAt,
    long version) {

  static final String MARK = "TE-";

  /// As people write it, such as `TE-7kmpx2b4cd`.
  public String number() {
    return MARK + code;
  }

  /// Whether it could be used then.
  public boolean ranAt(Instant at) {
    return decidedAt != null
        && end != null
        && !at.isBefore(decidedAt)
        && at.isBefore(end.instant())
        && (endedAt == null || at.isBefore(endedAt));
  }

  /// Granted, or with other credentials in the mailbox.
  Grant provisioned(UUID credentials) {
    return at(GrantState.PROVISIONED, credentials, null, endedAt);
  }

  Grant shown(Instant at) {
    return at(GrantState.ACTIVE, note, at, endedAt);
  }

  Grant ended(GrantState how, Instant at) {
    return at(how, note, shownAt, at);
  }

  Grant at(GrantState other) {
    return at(other, note, shownAt, endedAt);
  }

  private Grant at(
      GrantState other, @Nullable UUID note, @Nullable Instant shown, @Nullable Instant ended) {
    return new Grant(
        id, code, thread, report, other, askedAt, decidedAt, end, wiper, note, shown, ended,
        wipedAt, version);
  }

  Grant until(AgreedMoment moment) {
    return new Grant(
        id, code, thread, report, state, askedAt, decidedAt, moment, wiper, note, shownAt, endedAt,
        wipedAt, version);
  }

  public Optional<UUID> findWiper() {
    return Optional.ofNullable(wiper);
  }
}
