package org.bellbuoy.customers;

/// How we learned of an installation.
public enum Source {
  DESK,
  FILE,
  API;

  public String words() {
    return switch (this) {
      case DESK -> "typed at the desk";
      case FILE -> "from a file";
      case API -> "by the API";
    };
  }
}
