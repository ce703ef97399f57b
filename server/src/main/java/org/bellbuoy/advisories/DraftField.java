package org.bellbuoy.advisories;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A place in the form of a draft on which one may comment: a section, something it states, or a
/// part of one of its flaws.
///
/// @param path as in a JSON pointer, without the first slash: `summary`, `vulnerabilities/0/score`
public record DraftField(String path) {

  private static final List<String> STATED =
      List.of("kind", "nextUpdateBy", "credits", "mustActAgain", "references");

  private static final List<String> OF_A_FLAW =
      List.of("cve", "score", "weaknesses", "versions", "exploitation", "remedies");

  private static final Pattern FLAW = Pattern.compile("vulnerabilities/([0-9]{1,3})/([a-z]+)");

  /// The field of this path, if a draft may have one.
  public static Optional<DraftField> find(String path) {
    Matcher flaw = FLAW.matcher(path);
    boolean known =
        SectionName.find(path).isPresent()
            || STATED.contains(path)
            || (flaw.matches() && OF_A_FLAW.contains(flaw.group(2)));
    return known ? Optional.of(new DraftField(path)) : Optional.empty();
  }

  /// What a draft states besides its sections, in the order of the form.
  public static List<DraftField> stated(Particulars said) {
    Stream<String> flaws =
        IntStream.range(0, said.vulnerabilities().size())
            .boxed()
            .flatMap(at -> OF_A_FLAW.stream().map(part -> "vulnerabilities/" + at + "/" + part));
    return Stream.concat(STATED.stream(), flaws).map(DraftField::new).toList();
  }

  /// Whether a draft that states this has the field.
  public boolean isIn(Particulars said) {
    Matcher flaw = FLAW.matcher(path);
    return !flaw.matches() || Integer.parseInt(flaw.group(1)) < said.vulnerabilities().size();
  }

  /// A word for ids and queries: the path without slashes.
  public String key() {
    return path.replace('/', '-');
  }

  /// Which flaw it is of, counted from 1; 0 for what is of none.
  public int flaw() {
    Matcher flaw = FLAW.matcher(path);
    return flaw.matches() ? Integer.parseInt(flaw.group(1)) + 1 : 0;
  }

  /// What a person calls it.
  public String words() {
    Matcher flaw = FLAW.matcher(path);
    if (flaw.matches()) {
      return "Flaw " + flaw() + ": " + part(flaw.group(2));
    }
    return switch (path) {
      case "nextUpdateBy" -> "Next update by";
      case "mustActAgain" -> "Must act again";
      case "faq" -> "Questions and answers";
      case "changes" -> "What this revision changes";
      default -> path.substring(0, 1).toUpperCase(Locale.ROOT) + path.substring(1);
    };
  }

  private static String part(String part) {
    return part.equals("cve") ? "CVE ID" : part;
  }
}
