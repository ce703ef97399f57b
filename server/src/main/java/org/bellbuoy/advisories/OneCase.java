package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;

/// What in the words of a draft belongs to its one case: its CVE IDs, scores and dates, its number,
/// its versions, the names of its reporters. None of it goes into another draft.
final class OneCase {

  private static final int SHORTEST = 3;
  private static final String UNNUMBERED = "DRAFT";

  private static final Pattern CVE = Pattern.compile("\\bCVE-\\d{4}-\\d{4,19}\\b");
  private static final Pattern SCORE = Pattern.compile("\\bCVSS:\\d\\.\\d/[A-Za-z:/]{1,300}");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile(
          "\\b(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December) (?:\\d{1,2}, )?\\d{4}\\b");

  private final List<String> names;
  private final List<String> versions;
  private final List<String> numbers;

  private OneCase(Set<String> names, Set<String> versions, List<String> numbers) {
    this.names = longestFirst(names);
    this.versions = longestFirst(versions);
    this.numbers = numbers;
  }

  static OneCase of(Content content) {
    Particulars said = content.particulars();
    Set<String> names = new HashSet<>();
    Stream.concat(
            said.credits().stream(),
            said.vulnerabilities().stream().flatMap(flaw -> flaw.credits().stream()))
        .forEach(credit -> names.addAll(names(credit)));
    Set<String> versions = new HashSet<>();
    said.vulnerabilities().forEach(flaw -> versions.addAll(versions(flaw)));
    List<String> numbers = new ArrayList<>(said.aliases());
    if (!content.trackingId().equals(UNNUMBERED)) {
      numbers.add(content.trackingId());
    }
    return new OneCase(names, versions, List.copyOf(numbers));
  }

  private static List<String> names(Credit credit) {
    String organisation = credit.organisation();
    List<String> names = new ArrayList<>(credit.names());
    if (organisation != null) {
      names.add(organisation);
    }
    return names;
  }

  private static List<String> versions(VulnerabilityFacts flaw) {
    List<String> versions =
        new ArrayList<>(flaw.fixed().stream().map(FixedVersion::version).toList());
    flaw.affected()
        .forEach(row -> {
          if (row.versions().from() instanceof LowerBound.From(String from)) {
            versions.add(from);
          }
          switch (row.versions().to()) {
            case UpperBound.Before(String before) -> versions.add(before);
            case UpperBound.UpTo(String last) -> versions.add(last);
            case UpperBound.Open _ -> {}
          }
        });
    return versions;
  }

  private static List<String> longestFirst(Set<String> words) {
    return words.stream()
        .filter(word -> word.length() >= SHORTEST)
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .toList();
  }

  /// The words with a blank in place of each.
  String blanked(String text) {
    String left = CVE.matcher(text).replaceAll("[CVE ID]");
    left = SCORE.matcher(left).replaceAll("[score]");
    left = DAY.matcher(left).replaceAll("[date]");
    left = DAY_IN_WORDS.matcher(left).replaceAll("[date]");
    for (String number : numbers) {
      left = left.replace(number, "[number]");
    }
    for (String name : names) {
      left = left.replace(name, "[name]");
    }
    for (String version : versions) {
      left = left.replace(version, "[version]");
    }
    return left;
  }

  /// What of it stands in the words, as one would name it to a person.
  Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    if (CVE.matcher(text).find()) {
      found.add("a CVE ID");
    }
    if (SCORE.matcher(text).find()) {
      found.add("a score");
    }
    if (DAY.matcher(text).find() || DAY_IN_WORDS.matcher(text).find()) {
      found.add("a date");
    }
    if (numbers.stream().anyMatch(text::contains)) {
      found.add("the number of the advisory");
    }
    if (names.stream().anyMatch(text::contains)) {
      found.add("the name of a reporter");
    }
    if (versions.stream().anyMatch(text::contains)) {
      found.add("a version");
    }
    return found;
  }
}
