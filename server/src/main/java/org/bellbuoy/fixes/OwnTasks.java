package org.bellbuoy.fixes;

import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.jspecify.annotations.Nullable;

/// What one person has to do or to clear out of the way, in open cases they know of.
///
/// @param open how much of it there is, shown or not
/// @param shown the oldest first
public record OwnTasks(int open, List<OwnTask> shown) {

  public OwnTasks {
    shown = List.copyOf(shown);
  }

  /// For whoever may know of no case.
  public static OwnTasks none() {
    return new OwnTasks(0, List.of());
  }

  /// One of it.
  ///
  /// @param work the code of the work on a stream; null for a task of the case as a whole
  public record OwnTask(CaseFile about, @Nullable String work, FixItem item) {

    /// Where it is written down.
    public String href() {
      String base = "/cases/" + about.code();
      return work == null ? base + "/tasks" : base + "/fixes/" + work;
    }
  }
}
