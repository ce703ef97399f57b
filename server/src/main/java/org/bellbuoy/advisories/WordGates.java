package org.bellbuoy.advisories;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Section;

/// The gates about the words themselves.
final class WordGates {

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
  private static final Pattern CVE = Pattern.compile("\\bCVE-[0-9-]*[0-9]\\b");
  private static final Pattern HOLLOW =
      Pattern.compile(
          "\\b(lorem ipsum|tbd|tbc|placeholder|unspecified|coming soon|1970-01-01|9999-12-31|0001-01-01)\\b",
          Pattern.CASE_INSENSITIVE);

  private WordGates() {}

  static Result record(GateQuestion asked) {
    boolean named = texts(asked.content()).anyMatch(text -> MAIL.matcher(text).find());
    return Result.of(
        Gate.RECORD,
        !named,
        "The text names nobody by an address.",
        "The text holds a mail address. Take it out: it would go into the public record.");
  }

  static Result words(GateQuestion asked) {
    List<String> wrong =
        texts(asked.content())
            .flatMap(text -> Stream.concat(brokenIds(text), hollow(text)))
            .distinct()
            .toList();
    return Result.of(
        Gate.WORDS,
        wrong.isEmpty(),
        "No placeholder, no sentinel date, no broken CVE id.",
        "Mend these words: " + String.join(", ", wrong) + ".");
  }

  private static Stream<String> texts(Content content) {
    return Stream.concat(
        Stream.of(content.title(), content.changes()),
        content.sections().stream().map(Section::markdown));
  }

  private static Stream<String> brokenIds(String text) {
    return CVE.matcher(text).results().map(found -> found.group()).filter(id -> broken(id));
  }

  private static boolean broken(String id) {
    return CveId.find(id).isEmpty();
  }

  private static Stream<String> hollow(String text) {
    Matcher matcher = HOLLOW.matcher(text);
    return matcher.results().map(found -> "“" + found.group() + "”");
  }
}
