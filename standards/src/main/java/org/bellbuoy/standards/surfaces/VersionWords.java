package org.bellbuoy.standards.surfaces;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The versions in a text. What is written like the versions of the facts must be one of them, and
/// play the part it plays there: the start of a range, its end, or the fix.
final class VersionWords {
  private static final String VERSION = "(\\d+(?:\\.\\d+){1,4}(?:-[0-9A-Za-z.]+)?)";
  private static final Pattern ANY = Pattern.compile("(?<![\\w./:-])v?" + VERSION + "(?![\\w/])");
  private static final Pattern START =
      Pattern.compile(
          "(?i)\\b(?:from|since|starting (?:with|in|at))\\s+(?:version\\s+)?v?" + VERSION);
  private static final Pattern END =
      Pattern.compile(
          "(?i)(?:\\b(?:before|prior to|earlier than|older than|up to|up to and including|through)"
              + "|<=?)\\s*(?:version\\s+)?v?"
              + VERSION);
  private static final Pattern FIX =
      Pattern.compile(
          "(?i)\\b(?:fixed|resolved|patched|addressed|corrected)\\s+in\\s+(?:version\\s+)?v?"
              + VERSION);

  private VersionWords() {}

  static void check(String text, KnownWords known, TextComparison.Finds finds) {
    Set<String> versions = known.versions();
    Set<String> strange = new TreeSet<>();
    Matcher any = ANY.matcher(text);
    while (any.find()) {
      String version = any.group(1);
      if (!versions.contains(version)
          && !known.mentions(version)
          && versions.stream().anyMatch(other -> alike(version, other))) {
        strange.add(version);
      }
    }
    strange.forEach(version ->
        finds.add(
            DifferenceKind.FIXED,
            "names %s, which is no version of the facts; they say fixed in %s."
                .formatted(version, words(known.free()))));
    part(text, START, known.starts(), "the beginning of a range", known, finds);
    part(text, END, known.ends(), "the end of a range", known, finds);
    part(text, FIX, known.free(), "a fixed version", known, finds);
  }

  private static void part(
      String text,
      Pattern pattern,
      Set<String> allowed,
      String words,
      KnownWords known,
      TextComparison.Finds finds) {
    Matcher found = pattern.matcher(text);
    Set<String> wrong = new TreeSet<>();
    while (found.find()) {
      String version = found.group(1);
      if (known.versions().contains(version)
          && !allowed.contains(version)
          && !known.mentions(found.group())) {
        wrong.add(version);
      }
    }
    wrong.forEach(version ->
        finds.add(
            DifferenceKind.BOUND,
            "has %s as %s; in the facts that is %s.".formatted(version, words, words(allowed))));
  }

  /// As many parts, and a first one of as many digits: years are not confused with small numbers.
  private static boolean alike(String one, String other) {
    return parts(one) == parts(other) && one.indexOf('.') == other.indexOf('.');
  }

  private static long parts(String version) {
    return version.chars().filter(c -> c == '.').count();
  }

  private static String words(Set<String> versions) {
    return versions.isEmpty() ? "none" : String.join(", ", versions);
  }
}
