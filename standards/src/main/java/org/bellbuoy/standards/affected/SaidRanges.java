package org.bellbuoy.standards.affected;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// The versions that the prose of an advisory calls affected. Only what cannot be misread is taken:
/// the advisory speaks of one product, and the words say "versions before". What ends where a range
/// of the table ends only repeats it.
final class SaidRanges {

  private static final String VERSION = "v?(\\d+(?:\\.\\d+){1,4}(?:-[0-9A-Za-z.]*[0-9A-Za-z])?)";
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?<!\\.[x*0-9]{1,9} )\\bversions "
              + "(before|prior to|earlier than|older than|up to and including) (?:version )?"
              + VERSION);

  /// A version up to which the prose says so.
  private record Said(String version, boolean inclusive) {
    VersionRange range(VersionScheme scheme) {
      return new VersionRange(
          scheme,
          LowerBound.allEarlier(),
          inclusive ? UpperBound.upTo(version) : UpperBound.before(version));
    }
  }

  private final List<Said> all;

  private SaidRanges(List<Said> all) {
    this.all = all;
  }

  /// Reads the prose once, however many flaws the advisory has.
  static SaidRanges in(AdvisoryFacts facts) {
    List<Said> all = new ArrayList<>();
    if (facts.products().size() == 1) {
      facts.prose().stream().map(Section::markdown).forEach(text -> collect(text, all));
    }
    return new SaidRanges(all);
  }

  /// What is said beside a table.
  List<VersionRange> beside(List<Stretch> table, VersionScheme scheme) {
    return all.stream()
        .filter(each -> scheme.understands(each.version()) && !repeats(table, each.version()))
        .map(each -> each.range(scheme))
        .toList();
  }

  private static void collect(String text, List<Said> all) {
    Matcher found = SAID.matcher(text);
    while (found.find()) {
      all.add(new Said(found.group(2), found.group(1).endsWith("including")));
    }
  }

  private static boolean repeats(List<Stretch> table, String version) {
    return table.stream().anyMatch(each -> each.versions().bounds().contains(version));
  }
}
