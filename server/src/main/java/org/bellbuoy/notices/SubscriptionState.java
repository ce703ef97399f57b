package org.bellbuoy.notices;

/// How far a subscription has come.
public enum SubscriptionState {
  /// A letter with a link is on its way; nothing else is sent.
  ASKED,
  CONFIRMED,
  /// Left, replaced or never confirmed; what it said is erased.
  ENDED
}
