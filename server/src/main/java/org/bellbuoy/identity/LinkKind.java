package org.bellbuoy.identity;

import java.time.Duration;

/// What a one-time link is for, how long it lives, and where on the desk it leads.
public enum LinkKind {
  /// Makes the first administrator of a new installation.
  SETUP("/set-up/", Duration.ofHours(24)),
  /// Lets an invited person choose a password; also how a lost password is replaced.
  INVITATION("/invitation/", Duration.ofDays(7)),
  /// Signs a person in once.
  SIGN_IN("/link/", Duration.ofHours(12));

  private final String prefix;
  private final Duration life;

  LinkKind(String prefix, Duration life) {
    this.prefix = prefix;
    this.life = life;
  }

  /// The path of the page that takes such a link, without the token.
  public String prefix() {
    return prefix;
  }

  public Duration life() {
    return life;
  }
}
