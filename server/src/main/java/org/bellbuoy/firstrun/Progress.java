package org.bellbuoy.firstrun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the first run has come.
///
/// @param trial the report that was sent to try the desk, or null
public record Progress(List<Step> steps, @Nullable Trial trial) {

  public Progress {
    steps = List.copyOf(steps);
  }

  /// One thing to say.
  ///
  /// @param yours whether the viewer may say it
  public record Step(Topic topic, Said said, boolean yours) {

    public boolean done() {
      return said != Said.OPEN;
    }
  }

  /// Whether it was said, and how.
  public enum Said {
    OPEN,
    /// The house finds it where it is kept.
    FOUND,
    /// Somebody said that it is right as it is, or not used.
    KEPT,
    /// Somebody left it for another day, knowing what that means.
    LEFT
  }

  /// A report that tries the desk.
  ///
  /// @param ended whether it was taken out of every list again
  public record Trial(String tracking, boolean answered, boolean ended) {}

  /// What was left for another day.
  public List<Topic> left() {
    return steps.stream().filter(step -> step.said() == Said.LEFT).map(Step::topic).toList();
  }

  public long done() {
    return steps.stream().filter(Step::done).count();
  }

  /// Everything is said or left for another day, and the report is answered.
  public boolean finished() {
    return done() == steps.size() && trial != null && trial.answered();
  }
}
