package org.bellbuoy.standards.affected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.statuses.Lines;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;

/// Which version to take. What a table calls the end of one range and what lies in another is no
/// fix.
final class Fixes {

  private Fixes() {}

  /// The lowest fixed version of the stream that comes after this one.
  static Optional<String> inStream(
      Table table, AnswerKind kind, List<Stretch> speaking, String version) {
    return kind.needsCare()
        ? candidates(table, speaking, version, true).stream().findFirst()
        : Optional.empty();
  }

  /// The fixed versions of other streams that come after this one.
  static List<String> others(Table table, AnswerKind kind, List<Stretch> speaking, String version) {
    return kind.needsCare() ? candidates(table, speaking, version, false) : List.of();
  }

  /// Every fixed version, for somebody whose version is unknown.
  static List<String> all(Table table, AnswerKind kind) {
    return kind == AnswerKind.UNKNOWN_VERSION
        ? ordered(table.fixing().filter(each -> isFree(table, each)).toList())
        : List.of();
  }

  private static List<String> candidates(
      Table table, List<Stretch> speaking, String version, boolean ofTheStream) {
    return ordered(
        table
            .fixing()
            .filter(each -> isLater(each, version))
            .filter(each -> sameStream(each, speaking, version) == ofTheStream)
            .filter(each -> isFree(table, each))
            .toList());
  }

  private static boolean isFree(Table table, Stretch fixing) {
    return fixing.fix().filter(fix -> Judging.kind(table, fix) == AnswerKind.FIXED).isPresent();
  }

  private static boolean isLater(Stretch fixing, String version) {
    VersionScheme scheme = fixing.versions().scheme();
    return scheme.understands(version)
        && fixing
            .fix()
            .filter(scheme::understands)
            .filter(fix -> scheme.order().compare(fix, version) > 0)
            .isPresent();
  }

  /// Streams are told by their names where both rows name one, and else by their numbers.
  private static boolean sameStream(Stretch fixing, List<Stretch> speaking, String version) {
    String named = stream(speaking);
    return (named != null && fixing.stream() != null)
        ? named.equals(fixing.stream())
        : fixing
            .fix()
            .filter(fix -> Lines.sameLine(fixing.versions().scheme(), fix, version))
            .isPresent();
  }

  private static @Nullable String stream(List<Stretch> speaking) {
    return speaking.stream()
        .filter(Stretch::isAffected)
        .map(Stretch::stream)
        .filter(stream -> stream != null)
        .findFirst()
        .orElse(null);
  }

  private static List<String> ordered(List<Stretch> fixing) {
    List<Stretch> sorted = new ArrayList<>(fixing);
    sorted.sort((one, other) -> compare(one, other));
    return sorted.stream().flatMap(each -> each.fix().stream()).distinct().toList();
  }

  private static int compare(Stretch one, Stretch other) {
    VersionScheme scheme = one.versions().scheme();
    String left = one.fix().orElse("");
    String right = other.fix().orElse("");
    return (scheme == other.versions().scheme()
            && scheme.understands(left)
            && scheme.understands(right))
        ? scheme.order().compare(left, right)
        : scheme.compareTo(other.versions().scheme());
  }
}
