package org.bellbuoy.incidents;

/// How far an incident has come.
public enum IncidentState {
  SUSPECTED("suspected"),
  ASSESSED("assessed"),
  NOT_AN_INCIDENT("not an incident"),
  CONFIRMED("confirmed"),
  CONTAINED("contained"),
  REVIEWED("reviewed"),
  CLOSED("closed");

  private final String words;

  IncidentState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Somebody has something to do.
  public boolean open() {
    return switch (this) {
      case SUSPECTED, ASSESSED, CONFIRMED, CONTAINED, REVIEWED -> true;
      case NOT_AN_INCIDENT, CLOSED -> false;
    };
  }
}
