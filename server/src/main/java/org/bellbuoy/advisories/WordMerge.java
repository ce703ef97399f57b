package org.bellbuoy.advisories;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts together what two people made of the same text, word by word. Where both changed the same
/// words, or words that touch, only people can decide.
final class WordMerge {

  private WordMerge() {}

  /// What one of them put in place of the words from a place up to another.
  private record Change(int from, int to, List<String> words) {

    static Change of(AbstractDelta<String> delta) {
      Chunk<String> source = delta.getSource();
      return new Change(
          source.getPosition(),
          source.getPosition() + source.size(),
          List.copyOf(delta.getTarget().getLines()));
    }

    boolean touches(Change other) {
      return from <= other.to && other.from <= to;
    }
  }

  /// @param read what both began with
  /// @return empty where they changed the same words otherwise
  static Optional<String> of(String read, String theirs, String ours) {
    List<String> base = words(read);
    List<Change> all = new ArrayList<>(changes(base, theirs));
    for (Change mine : changes(base, ours)) {
      if (!all.contains(mine)) {
        if (all.stream().anyMatch(mine::touches)) {
          return Optional.empty();
        }
        all.add(mine);
      }
    }
    return Optional.of(applied(base, all));
  }

  private static List<Change> changes(List<String> base, String text) {
    return DiffUtils.diff(base, words(text)).getDeltas().stream().map(Change::of).toList();
  }

  private static String applied(List<String> base, List<Change> changes) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Change change : changes.stream().sorted(Comparator.comparingInt(Change::from)).toList()) {
      text.append(String.join("", base.subList(at, change.from())));
      text.append(String.join("", change.words()));
      at = change.to();
    }
    return text.append(String.join("", base.subList(at, base.size()))).toString();
  }

  /// Each word carries the space behind it, so that the words together are the text again.
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
  }
}
