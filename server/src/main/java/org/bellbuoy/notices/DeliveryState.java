package org.bellbuoy.notices;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How far a notice has come on its way to one recipient.
public enum DeliveryState {
  PLANNED("waits"),
  /// Taken by a sender; nothing was said to the mail server yet.
  QUEUED("is being sent"),
  /// Its last dot may have been sent: whoever finds it so after a crash cannot know.
  DOT_PENDING("is being handed over"),
  /// The mail server took it.
  SENT("sent"),
  /// The mail server took it and nothing came back for three days.
  ACCEPTED("delivered, as far as anybody says"),
  /// The mail server did not take it yet; it is tried again.
  DEFERRED("tried again later"),
  /// It was refused for good, came back, or was given up.
  BOUNCED("came back"),
  /// Its notice was stopped for good before it left.
  STOPPED("never sent");

  /// Not tried to the end even once.
  static final Set<DeliveryState> UNTRIED = EnumSet.of(PLANNED, QUEUED, DOT_PENDING);

  private final String words;

  DeliveryState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
