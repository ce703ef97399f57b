package org.bellbuoy.runs;

/// How far a step has come.
public enum StepState {
  WAITING("waits"),
  /// What it waits for failed, or waits for a person.
  HELD("held"),
  READY("next"),
  RUNNING("under way"),
  DONE("done"),
  FAILED("failed"),
  HANDED("handed to a person"),
  RECALLED("recalled"),
  SKIPPED("not part of it");

  private final String words;

  StepState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether those that name it may begin.
  boolean lets() {
    return this == DONE || this == SKIPPED;
  }

  /// Whether a person may still take it back, because it has not left.
  boolean recallable() {
    return switch (this) {
      case WAITING, HELD, READY, FAILED, HANDED -> true;
      case RUNNING, DONE, RECALLED, SKIPPED -> false;
    };
  }

  /// Whether nothing more happens to it by itself.
  boolean atRest() {
    return switch (this) {
      case WAITING, READY, RUNNING -> false;
      case HELD, DONE, FAILED, HANDED, RECALLED, SKIPPED -> true;
    };
  }
}
