package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.web.Words;
import org.junit.jupiter.api.Test;

/// The labels of the page of an advisory in other languages than English.
class WordsInGermanTests {

  private static final List<String> TEMPLATES =
      List.of(
          "about", "advisory", "answers", "history", "languages", "rating", "standing", "versions");
  private static final Set<String> FAMILIES =
      Set.of(
          "advisory.",
          "answer.a",
          "exploitation.",
          "kind.",
          "range.",
          "section.",
          "standing.",
          "status.",
          "translation.");
  private static final Pattern SAID = Pattern.compile("words\\.say\\(\"([a-zA-Z_.]+)\"");

  @Test
  void hasAllThatThePageOfAnAdvisorySays() throws IOException {
    Words german = Words.of("publication", "de-AT");
    Set<String> missing = new TreeSet<>();
    for (String template : TEMPLATES) {
      Path path = Path.of("src/main/templates/publication/" + template + ".jte");
      Matcher said = SAID.matcher(Files.readString(path));
      while (said.find()) {
        if (!said.group(1).endsWith(".") && !german.has(said.group(1))) {
          missing.add(said.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(keys("publication").stream().filter(WordsInGermanTests::ofThePage))
        .allMatch(german::has);
  }

  @Test
  void hasAllThatTheFrameSays() throws IOException {
    Words german = Words.of("web", "de");
    assertThat(
            keys("web").stream().filter(key -> key.matches("(street|level)\\..*|lang|skip|crumbs")))
        .allMatch(german::has);
  }

  @Test
  void areEnglishWhereThereAreNone() {
    assertThat(Words.of("publication", "fr").say("lang")).isEqualTo("en");
    assertThat(Words.of("publication", "../de").say("lang")).isEqualTo("en");
  }

  @Test
  void readARangeAloudAsTheStandardsDo() {
    Words english = Words.of("publication");
    for (LowerBound from : List.of(LowerBound.allEarlier(), new LowerBound.From("1.0"))) {
      for (UpperBound to :
          List.of(UpperBound.open(), new UpperBound.Before("2.0"), new UpperBound.UpTo("1.0"))) {
        VersionRange range = new VersionRange(VersionScheme.SEMVER, from, to);
        assertThat(RangeWords.of(range, english)).isEqualTo(range.inWords());
      }
    }
  }

  private static boolean ofThePage(String key) {
    return FAMILIES.stream().anyMatch(key::startsWith)
        && !key.matches("answer\\.(affected|ambiguous)|answer\\.(conflict|fixed|not_).*");
  }

  private static Set<String> keys(String room) throws IOException {
    Set<String> keys = new TreeSet<>();
    Path path = Path.of("src/main/resources/messages/" + room + ".properties");
    for (String line : Files.readAllLines(path)) {
      int at = line.indexOf(" = ");
      if (at > 0 && !line.startsWith("#")) {
        keys.add(line.substring(0, at));
      }
    }
    return keys;
  }
}
