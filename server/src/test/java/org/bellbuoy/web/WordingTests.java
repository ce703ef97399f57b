package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Public wording stands in message files, whole.
class WordingTests {

  private static final Path TEMPLATES = Path.of("src/main/templates");
  private static final Pattern KEY =
      Pattern.compile("(words|shared|frame\\.words\\(\\))\\.(say|count)\\(\"([\\w.]+)\"[,)]");
  private static final Pattern STYLE = Pattern.compile("<[^>]*\\s(style|on[a-z]+)=");
  private static final Pattern OWN_WORDS = Pattern.compile("Words\\.of\\(\"(\\w+)\"\\)");

  @TestFactory
  Stream<DynamicTest> hasAWordForEveryKeyThatATemplateNames() {
    return templates().map(path -> DynamicTest.dynamicTest(path.toString(), () -> checkKeys(path)));
  }

  @Test
  void keepsStyleAndHandlersOutOfTemplates() {
    assertThat(templates().filter(path -> STYLE.matcher(read(path)).find())).isEmpty();
  }

  @Test
  void failsLoudlyForAMissingWord() {
    assertThatThrownBy(() -> Words.of("web").say("no.such.word"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.word");
  }

  @Test
  void fillsHolesWithoutReadingThemAgain() {
    assertThat(Words.of("web").say("street.name", "{0} & $1")).isEqualTo("{0} & $1 security");
  }

  @Test
  void choosesTheFormForOne() {
    var words = Words.of("publication");

    assertThat(List.of(words.count("list.count", 1), words.count("list.count", 2)))
        .containsExactly("1 advisory", "2 advisories");
  }

  private static void checkKeys(Path path) {
    var text = read(path);
    var own = OWN_WORDS.matcher(text);
    var room = own.find() ? own.group(1) : roomOf(path);
    var keys = KEY.matcher(text);
    while (keys.find()) {
      var words = Words.of(keys.group(1).equals("words") ? room : "web");
      var key = keys.group(3) + (keys.group(2).equals("count") ? ".other" : "");
      assertThat(words.has(key)).as("%s in %s", key, path).isTrue();
    }
  }

  private static String roomOf(Path path) {
    return TEMPLATES.relativize(path).getName(0).toString();
  }

  private static Stream<Path> templates() {
    try (var files = Files.walk(TEMPLATES)) {
      return files.filter(path -> path.toString().endsWith(".jte")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
