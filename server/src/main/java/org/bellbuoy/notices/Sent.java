package org.bellbuoy.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.standards.affected.AnswerKind;
import org.jspecify.annotations.Nullable;

/// A whole notice as it stands now: every letter of it, every customer it is about, and whatever
/// persons did to tell one.
///
/// @param number of the advisory; empty where it tells of an incident
/// @param pilot empty where everybody was told at once
/// @param leftOut customers whom it is about and who were not told, by two persons
/// @param stopped empty unless somebody stopped it for good
public record Sent(
    UUID id,
    String code,
    String number,
    NoticeState state,
    Instant plannedAt,
    Optional<Pilot> pilot,
    List<Exclusion> leftOut,
    Optional<Stopped> stopped,
    List<Letter> letters,
    List<Whom> customers,
    List<ByHand> byHand) {

  public Sent {
    leftOut = List.copyOf(leftOut);
    letters = List.copyOf(letters);
    customers = List.copyOf(customers);
    byHand = List.copyOf(byHand);
  }

  /// One letter.
  ///
  /// @param address empty once it was erased
  /// @param messageId of the mail, or null while none was begun
  public record Letter(UUID id, String address, Told.How how, @Nullable String messageId) {}

  /// A customer whom it is about.
  ///
  /// @param letter the last one to them; empty where none goes there
  public record Whom(
      CustomerId customer, AnswerKind kind, Reached reached, Optional<UUID> letter) {}

  /// What a person did.
  public record ByHand(
      CustomerId customer, Attempt.Way way, Attempt.Outcome outcome, Actor by, Instant at) {}
}
