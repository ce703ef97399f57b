package org.bellbuoy.kernel;

/// Somebody else changed the thing since the version the caller had read.
///
/// @param current the version that stands now
public record ChangedMeanwhile(long current) implements Refusal {

  @Override
  public String code() {
    return "changed-meanwhile";
  }

  @Override
  public Kind kind() {
    return Kind.CHANGED_MEANWHILE;
  }

  @Override
  public String sentence() {
    return "Somebody changed this while you were working on it. Read it again, then decide.";
  }
}
