package org.bellbuoy.advisories.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A run of words that stands in both revisions of a section, or only in one.
public record Run(Kind kind, String text) {

  /// Where the words stand.
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /// The newer text word by word, with what was taken out left in its place.
  public static List<Run> between(String before, String after) {
    List<String> was = words(before);
    List<String> is = words(after);
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
      add(runs, Kind.SAME, was.subList(at, delta.getSource().getPosition()));
      add(runs, Kind.REMOVED, delta.getSource().getLines());
      add(runs, Kind.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(runs, Kind.SAME, was.subList(at, was.size()));
    return runs;
  }

  /// Each word carries the space behind it, so that the runs together are the text again.
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
  }

  private static void add(List<Run> runs, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(kind, String.join("", words)));
    }
  }
}
