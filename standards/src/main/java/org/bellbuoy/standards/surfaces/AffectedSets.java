package org.bellbuoy.standards.surfaces;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.standards.versions.VersionSet;

/// Compares which versions two tables call affected: as sets where every bound can be ordered, else
/// bound by bound.
final class AffectedSets {

  private AffectedSets() {}

  /// What differs, in words that finish a sentence; nothing where both say the same.
  static Optional<String> difference(List<VersionRange> ours, List<VersionRange> theirs) {
    if (ours.isEmpty() || theirs.isEmpty()) {
      return oneIsSilent(ours, theirs);
    }
    VersionScheme scheme = ours.getFirst().scheme();
    List<VersionRange> said = theirs.stream().map(range -> in(scheme, range)).toList();
    List<VersionRange> known = ours.stream().map(range -> in(scheme, range)).toList();
    return readable(known) && readable(said)
        ? ofSets(VersionSet.of(scheme, known), VersionSet.of(scheme, said))
        : ofTexts(known, said);
  }

  private static Optional<String> oneIsSilent(List<VersionRange> ours, List<VersionRange> theirs) {
    if (ours.isEmpty() == theirs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        theirs.isEmpty()
            ? "names no affected version, where the facts name some"
            : "names affected versions, where the facts name none");
  }

  private static Optional<String> ofSets(VersionSet ours, VersionSet theirs) {
    VersionSet missing = ours.intersection(theirs.complement());
    VersionSet tooMuch = theirs.intersection(ours.complement());
    if (missing.isEmpty() && tooMuch.isEmpty()) {
      return Optional.empty();
    }
    String left = missing.isEmpty() ? "" : "leaves out " + missing.inWords();
    String added = tooMuch.isEmpty() ? "" : "also calls affected " + tooMuch.inWords();
    return Optional.of(left.isEmpty() || added.isEmpty() ? left + added : left + " and " + added);
  }

  private static Optional<String> ofTexts(List<VersionRange> ours, List<VersionRange> theirs) {
    Set<String> known = texts(ours);
    Set<String> said = texts(theirs);
    return known.equals(said)
        ? Optional.empty()
        : Optional.of("says %s, where the facts say %s".formatted(said, known));
  }

  private static Set<String> texts(List<VersionRange> ranges) {
    Set<String> texts = new TreeSet<>();
    ranges.forEach(range -> texts.add(VersText.write(range)));
    return texts;
  }

  private static boolean readable(List<VersionRange> ranges) {
    return ranges.stream().allMatch(VersionRange::isReadable);
  }

  private static VersionRange in(VersionScheme scheme, VersionRange range) {
    return new VersionRange(scheme, range.from(), range.to());
  }
}
