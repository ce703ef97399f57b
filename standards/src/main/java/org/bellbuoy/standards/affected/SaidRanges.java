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

  private SaidRanges() {}

  static List<VersionRange> in(AdvisoryFacts facts, VersionScheme scheme, List<Stretch> table) {
    List<VersionRange> said = new ArrayList<>();
    if (facts.products().size() == 1) {
      facts.prose().stream()
          .map(Section::markdown)
          .forEach(text -> collect(text, scheme, table, said));
    }
    return said;
  }

  private static void collect(
      String text, VersionScheme scheme, List<Stretch> table, List<VersionRange> said) {
    Matcher found = SAID.matcher(text);
    while (found.find()) {
      String version = found.group(2);
      if (scheme.understands(version) && !repeats(table, version)) {
        boolean inclusive = found.group(1).endsWith("including");
        said.add(
            new VersionRange(
                scheme,
                LowerBound.allEarlier(),
                inclusive ? UpperBound.upTo(version) : UpperBound.before(version)));
      }
    }
  }

  private static boolean repeats(List<Stretch> table, String version) {
    return table.stream().anyMatch(each -> each.versions().bounds().contains(version));
  }
}
