package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;

/// What scripts, styles and templates never do, read from their sources.
class ScriptTests {

  private static final Path MAIN =
      Path.of(System.getProperty("bellbuoy.home", "..")).resolve("server/src/main");
  private static final List<Path> SCRIPTS = Sources.under(MAIN.resolve("resources/assets"), ".js");
  private static final List<Path> STYLES = Sources.under(MAIN.resolve("resources/assets"), ".css");
  private static final List<Path> TEMPLATES = Sources.under(MAIN.resolve("templates"), ".jte");

  @Test
  void runsNoTextAsCode() {
    noneHolds(SCRIPTS, "\\beval\\(|new Function|(setTimeout|setInterval)\\(\\s*[\"'`]|import\\(");
  }

  /// One place takes HTML: what our own server has made of Markdown and sanitised.
  @Test
  void writesTextAsText() {
    noneHolds(
        SCRIPTS,
        "\\.innerHTML(?! = \\(await answer\\.json\\(\\)\\)\\.html;)|outerHTML|insertAdjacentHTML|document\\.write|srcdoc|DOMParser|setHTML"
            + "|createContextualFragment|setAttribute\\(\"on");
  }

  @Test
  void keepsItsNamesToItself() {
    noneHolds(
        SCRIPTS, "\\bvar |\\bwindow\\.\\w+ = |globalThis|\\bself\\.|document\\.\\w+ = |with \\(");
    assertThat(SCRIPTS)
        .isNotEmpty()
        .allMatch(script ->
            Pattern.matches(
                "(?s)(//[^\n]*\n)*\\(\\(\\) => \\{\n  \"use strict\";.*\\}\\)\\(\\);\n",
                Sources.text(script)));
  }

  @Test
  void listensToNoOtherWindow() {
    noneHolds(SCRIPTS, "postMessage|\"message\"|BroadcastChannel|\\.opener|\\.parent\\b|WebSocket");
  }

  @Test
  void takesNoKeysFromInput() {
    noneHolds(
        SCRIPTS,
        "__proto__|\\.prototype|\\bconstructor\\b|Object\\.assign\\((?!document\\.createElement)|JSON\\.parse\\((?!form\\.dataset\\.)");
    assertThat(SCRIPTS.stream().flatMap(ScriptTests::computedKeys))
        .as("places of the page's own data, which have no prototype to reach")
        .containsOnly("root.dataset", "response");
  }

  @Test
  void loadsNothingFromElsewhere() {
    noneHolds(STYLES, "@import|url\\(\\s*[\"']?(https?:)?//|expression\\(");
    noneHolds(SCRIPTS, "https?://");
    noneHolds(
        TEMPLATES,
        "(?i)<(script|link|img|iframe|source|video|audio)[^>]*(src|href)=\"(https?:)?//"
            + "|<(object|embed|applet|iframe|frame|base)\\b");
  }

  private static Stream<String> computedKeys(Path script) {
    return Pattern.compile("([\\w.]+)\\[\\w+(\\.\\w+)*] = ")
        .matcher(Sources.text(script))
        .results()
        .map(found -> found.group(1));
  }

  private static void noneHolds(List<Path> files, String pattern) {
    Pattern forbidden = Pattern.compile(pattern);
    assertThat(files).isNotEmpty().noneMatch(file -> forbidden.matcher(Sources.text(file)).find());
  }
}
