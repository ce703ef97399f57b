package org.bellbuoy.notices;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A notice as the customer sees it whom it is about.
///
/// @param code proves that a letter is ours
/// @param number of the advisory; empty where the letter was about an incident
/// @param title empty where the letter was about an incident, of which nothing is said again here
/// @param change what was new in the revision; empty in the first
/// @param page where the advisory stands, or null for an incident
/// @param to the address in part; empty where no letter went
/// @param how far the letter came, or null where none went
/// @param handedAt when our mail server took it, or null
/// @param confirmedAt when somebody there said that it was read, or null
public record OwnNotice(
    String code,
    String number,
    String title,
    String change,
    @Nullable URI page,
    Instant plannedAt,
    String to,
    @Nullable DeliveryState how,
    @Nullable Instant handedAt,
    @Nullable Instant confirmedAt) {

  /// Enough of an address for whoever has it to know it again.
  static String inPart(String address) {
    int at = address.lastIndexOf('@');
    return at < 1 ? "" : address.substring(0, 1) + "…" + address.substring(at);
  }

  public boolean isOfIncident() {
    return number.isEmpty();
  }

  /// When they were told, or when it was laid out for them here.
  public Instant at() {
    return Optional.ofNullable(handedAt).orElse(plannedAt);
  }

  public String state() {
    if (confirmedAt != null) {
      return "you confirmed that it was read";
    }
    if (how == null) {
      return "here, and told by a person";
    }
    return switch (how) {
      case PLANNED, QUEUED, DOT_PENDING, DEFERRED -> "here, and on its way by mail";
      case SENT, ACCEPTED -> "sent by mail";
      case BOUNCED -> "here; the mail came back";
      case STOPPED -> "here";
    };
  }
}
