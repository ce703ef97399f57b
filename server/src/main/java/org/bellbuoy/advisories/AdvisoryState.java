package org.bellbuoy.advisories;

/// Where an advisory stands in public.
public enum AdvisoryState {
  UNPUBLISHED,
  /// Public, and going to change; carries the moment of the next update.
  INTERIM,
  FINAL,
  /// Another one took its place; it stays at its address.
  SUPERSEDED,
  /// It was wrong as a whole; it stays at its address with the reason.
  WITHDRAWN;

  /// Whether anything more may be said about it.
  public boolean open() {
    return switch (this) {
      case UNPUBLISHED, INTERIM, FINAL -> true;
      case SUPERSEDED, WITHDRAWN -> false;
    };
  }
}
