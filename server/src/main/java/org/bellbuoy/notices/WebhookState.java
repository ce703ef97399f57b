package org.bellbuoy.notices;

/// How far a webhook of a stranger has come.
public enum WebhookState {
  /// The question whether anybody wants it is on its way or was not answered; nothing else is sent.
  ASKED,
  CONFIRMED,
  /// It took nothing for three days, or said that it is gone: nothing is sent any more.
  OFF,
  /// Left, never confirmed or long switched off; what it said is erased.
  ENDED
}
