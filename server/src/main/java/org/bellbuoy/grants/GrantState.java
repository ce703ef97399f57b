package org.bellbuoy.grants;

import java.util.EnumSet;
import java.util.Set;

/// How far a test environment has come.
public enum GrantState {
  /// A researcher asked; nobody has decided.
  REQUESTED("asked for"),
  DECLINED("declined"),
  /// Granted; the credentials wait to be shown.
  PROVISIONED("granted"),
  /// The researcher has seen the credentials.
  ACTIVE("in use"),
  /// Its time is over; it has to be wiped.
  EXPIRED("ended, to be wiped"),
  /// It was ended early; it has to be wiped.
  REVOKED("ended early, to be wiped"),
  WIPED("wiped");

  private final String words;

  GrantState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// The states that may follow.
  public Set<GrantState> next() {
    return switch (this) {
      case REQUESTED -> EnumSet.of(DECLINED, PROVISIONED);
      case PROVISIONED -> EnumSet.of(ACTIVE, EXPIRED, REVOKED);
      case ACTIVE -> EnumSet.of(PROVISIONED, EXPIRED, REVOKED);
      case EXPIRED, REVOKED -> EnumSet.of(WIPED);
      case DECLINED, WIPED -> EnumSet.noneOf(GrantState.class);
    };
  }

  /// Whether the researcher may use it, as far as the clock allows.
  public boolean runs() {
    return this == PROVISIONED || this == ACTIVE;
  }

  /// Whether somebody has to wipe it.
  public boolean toWipe() {
    return this == EXPIRED || this == REVOKED;
  }

  /// Whether somebody of us has something to do or to watch.
  public boolean open() {
    return !next().isEmpty();
  }
}
