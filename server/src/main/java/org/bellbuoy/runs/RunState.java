package org.bellbuoy.runs;

/// How far a run has come.
public enum RunState {
  /// Its steps begin as they are due. Before its moment it is scheduled.
  RUNNING("running"),
  PAUSED("paused"),
  /// Everything that belongs to it is out.
  DONE("done"),
  /// What had not left was called back.
  RECALLED("recalled");

  private final String words;

  RunState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean open() {
    return this == RUNNING || this == PAUSED;
  }
}
