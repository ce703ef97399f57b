package org.bellbuoy.incidents;

/// What must be true before an incident goes on.
public enum IncidentFact {
  SEVERITY_JUDGED("somebody has said whether it is severe, and why"),
  EVERYBODY_TOLD(
      "every customer whom it affects is named, and is informed or could not be reached"),
  LAW_MET("its cases are linked, and nothing that a law asks because of them is still to be told");

  private final String words;

  IncidentFact(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
