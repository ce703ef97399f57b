package org.bellbuoy.notices;

import org.bellbuoy.web.page.Tone;

/// Whether a customer whom a notice is about knows of it.
public enum Reached {
  /// No letter goes there, or every one came back: a person tells them.
  BY_HAND("to be told by a person"),
  /// A letter is under way, or it is not known yet that it did not come back.
  WRITTEN("a letter is under way"),
  /// Two persons left them out: they are not told by it.
  LEFT_OUT("left out"),
  /// The notice was stopped for good before the letter to them left.
  STOPPED("not told: the notice was stopped"),
  /// Tried three times over ten days and more, in vain.
  UNREACHABLE("could not be reached"),
  /// A letter was taken and did not come back within three days, or a person told them.
  INFORMED("informed");

  private final String words;

  Reached(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether nothing but a person tells them any more.
  boolean isForAPerson() {
    return this == BY_HAND || this == LEFT_OUT || this == STOPPED;
  }

  /// How it feels on a page.
  public Tone tone() {
    return switch (this) {
      case BY_HAND, LEFT_OUT, STOPPED -> Tone.WARN;
      case WRITTEN -> Tone.INFO;
      case UNREACHABLE -> Tone.DANGER;
      case INFORMED -> Tone.GOOD;
    };
  }
}
