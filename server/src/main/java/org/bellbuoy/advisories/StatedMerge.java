package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts together what two people made of the same statement, field by field and credit by credit.
/// Where both gave one field another value, only people can decide.
///
/// @param whole what stands where nothing clashes; in a field that clashes, ours
public record StatedMerge(Stated whole, List<Clash> clashes) {

  public StatedMerge {
    clashes = List.copyOf(clashes);
  }

  /// One field to which both gave another value.
  public record Clash(String field, String theirs, String ours) {}

  /// @param read what both began with
  public static StatedMerge of(Stated read, Stated theirs, Stated ours) {
    List<Clash> clashes = new ArrayList<>();
    Stated whole =
        new Stated(
            pick(read.kind(), theirs.kind(), ours.kind(), "kind", clashes),
            pick(
                read.nextUpdateBy(),
                theirs.nextUpdateBy(),
                ours.nextUpdateBy(),
                "nextUpdateBy",
                clashes),
            credits(read.credits(), theirs.credits(), ours.credits(), clashes),
            pick(
                read.mustActAgain(),
                theirs.mustActAgain(),
                ours.mustActAgain(),
                "mustActAgain",
                clashes));
    return new StatedMerge(whole, clashes);
  }

  private static <T> T pick(T read, T theirs, T ours, String field, List<Clash> clashes) {
    if (Objects.equals(ours, read)) {
      return theirs;
    }
    if (!Objects.equals(theirs, read) && !Objects.equals(theirs, ours)) {
      clashes.add(new Clash(field, String.valueOf(theirs), String.valueOf(ours)));
    }
    return ours;
  }

  /// Lines that one added or took out stand beside those of the other, unless both rewrote the same
  /// line.
  private static String credits(String read, String theirs, String ours, List<Clash> clashes) {
    return lines(read.lines().toList(), theirs.lines().toList(), ours.lines().toList())
        .orElseGet(() -> pick(read, theirs, ours, "credits", clashes));
  }

  private static Optional<String> lines(List<String> read, List<String> theirs, List<String> ours) {
    List<String> out = without(read, ours);
    boolean same = without(read, theirs).stream().anyMatch(out::contains);
    List<String> added = without(without(ours, read), theirs);
    if (same && !added.isEmpty()) {
      return Optional.empty();
    }
    List<String> whole = new ArrayList<>(without(theirs, out));
    whole.addAll(added);
    return Optional.of(String.join("\n", whole));
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }
}
