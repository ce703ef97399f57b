package org.bellbuoy.standards.affected;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.statuses.Lines;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;

/// Judges one version by one table. The module `affected.js` does the same in a browser: whoever
/// changes this changes that, and a test holds both to the same answers.
final class Judging {

  private Judging() {}

  static Judgement of(Table table, @Nullable String version) {
    if (version == null || !table.understands(version)) {
      AnswerKind kind = withoutVersion(table);
      List<Stretch> because = kind == AnswerKind.UNKNOWN_VERSION ? List.of() : table.stretches();
      return new Judgement(kind, because, Optional.empty(), Fixes.all(table, kind));
    }
    List<Stretch> speaking = speaking(table, version);
    AnswerKind kind = kind(table, speaking, version);
    return new Judgement(
        kind,
        speaking,
        Fixes.inStream(table, kind, speaking, version),
        Fixes.others(table, kind, speaking, version));
  }

  /// What a table says of a version, without asking where it is mended.
  static AnswerKind kind(Table table, String version) {
    return table.understands(version)
        ? kind(table, speaking(table, version), version)
        : withoutVersion(table);
  }

  private static AnswerKind withoutVersion(Table table) {
    return table
        .blanket()
        .orElse(table.stretches().isEmpty() ? AnswerKind.NOT_LISTED : AnswerKind.UNKNOWN_VERSION);
  }

  /// A range that nobody has ended is ended by a fix that is named for its line.
  private static List<Stretch> speaking(Table table, String version) {
    List<Stretch> all = table.speaking(version);
    List<Stretch> fixes =
        table.stretches().stream()
            .filter(each -> each.kind() == AnswerKind.FIXED && isBehind(each, version))
            .toList();
    boolean open =
        !fixes.isEmpty() && all.stream().anyMatch(each -> each.isAffected() && each.isWithoutEnd());
    if (!open) {
      return all;
    }
    List<Stretch> left =
        all.stream()
            .filter(each ->
                !each.isAffected()
                    || !each.isWithoutEnd()
                    || fixes.stream().noneMatch(each::sharesAPlatform))
            .toList();
    return left.isEmpty() ? fixes : left;
  }

  private static AnswerKind kind(Table table, List<Stretch> speaking, String version) {
    if (speaking.isEmpty()) {
      return unspoken(table, version);
    }
    Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
    speaking.forEach(each -> kinds.add(each.kind()));
    boolean affected = kinds.contains(AnswerKind.AFFECTED);
    if (affected && kinds.stream().anyMatch(AnswerKind::isSafe)) {
      return AnswerKind.CONFLICT;
    }
    if (affected) {
      return isAmbiguous(table, speaking, version) ? AnswerKind.AMBIGUOUS : AnswerKind.AFFECTED;
    }
    return kinds.iterator().next();
  }

  private static AnswerKind unspoken(Table table, String version) {
    if (table.isSaidAffected(version)) {
      return AnswerKind.CONFLICT;
    }
    return table.fixing().anyMatch(each -> isBehind(each, version))
        ? AnswerKind.FIXED
        : table.rest().orElse(AnswerKind.NOT_LISTED);
  }

  /// Whether a version comes after the fix that a stretch names, in the same line.
  private static boolean isBehind(Stretch stretch, String version) {
    VersionScheme scheme = stretch.versions().scheme();
    return stretch
        .fix()
        .filter(fix -> Lines.sameLine(scheme, fix, version))
        .filter(fix -> scheme.order().compare(version, fix) >= 0)
        .isPresent();
  }

  /// A range without a beginning that swallows the end of another one: that end, or the missing
  /// beginning, is probably a slip.
  private static boolean isAmbiguous(Table table, List<Stretch> speaking, String version) {
    List<Stretch> affected = speaking.stream().filter(Stretch::isAffected).toList();
    return affected.stream().allMatch(each -> each.isWithoutStart() && !each.isWithoutEnd())
        && table.stretches().stream()
            .filter(each -> each.isAffected() && !affected.contains(each))
            .filter(each -> affected.stream().anyMatch(each::sharesAPlatform))
            .anyMatch(each -> endsBefore(each, version));
  }

  private static boolean endsBefore(Stretch stretch, String version) {
    if (!stretch.understands(version)) {
      return false;
    }
    var order = stretch.versions().scheme().order();
    return switch (stretch.versions().to()) {
      case UpperBound.Before(var end) -> order.compare(version, end) >= 0;
      case UpperBound.UpTo(var end) -> order.compare(version, end) > 0;
      case UpperBound.Open _ -> false;
    };
  }
}
