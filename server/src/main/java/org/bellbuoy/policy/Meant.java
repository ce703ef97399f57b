package org.bellbuoy.policy;

import java.util.Locale;

/// Something this house does not do yet, and the vendor means to use once it does: where else its
/// word goes out, and which further law asks something of it. Kept, and nothing follows from it.
public enum Meant {
  STORAGE("A copy of the public pages in a store such as S3"),
  NDB("Notifiable Data Breaches scheme, Australia");

  private final String words;

  Meant(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it is a law; else it is a surface.
  public boolean isLaw() {
    return switch (this) {
      case STORAGE -> false;
      case NDB -> true;
    };
  }
}
