package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.identity.Factor;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.walls.Paper;
import org.bellbuoy.walls.Sources;
import org.bellbuoy.walls.TestNames;
import org.bellbuoy.web.door.SecurityHeaders;
import org.junit.jupiter.api.Test;

/// Holds the papers of `docs/security` against the code.
class PaperTests {

  private static final Path MAIN =
      Path.of(System.getProperty("bellbuoy.home", "..")).resolve("server/src/main/java");

  /// What opens a connection, or could.
  private static final Pattern CONNECTS =
      Pattern.compile(
          "import (java\\.net\\.(Socket|ServerSocket|http\\.)|com\\.zaxxer\\.|com\\.nimbusds\\.)");

  private static final Pattern SLOW =
      Pattern.compile(
          "import (org\\.springframework\\.security\\.crypto\\.argon2|org\\.bellbuoy\\.vault\\.Argon2id"
              + "|org\\.pgpainless|com\\.aayushatharva|com\\.nulabinc)");

  @Test
  void saysTheLimitsAsTheyAre() throws Exception {
    List<List<String>> rows =
        Paper.named("limits").rows().stream()
            .filter(row -> row.getFirst().matches("`[a-z.]+\\.[A-Z]\\w+\\.[A-Z_]+`"))
            .toList();

    assertThat(rows).hasSizeGreaterThan(15);
    for (List<String> row : rows) {
      assertThat(row.get(1)).as(row.getFirst()).isEqualTo(valueOf(row.getFirst().replace("`", "")));
    }
  }

  @Test
  void namesEveryKindOfField() {
    Stream<String> kinds =
        Arrays.stream(Reading.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !method.getReturnType().equals(void.class))
            .filter(method -> method.getParameterCount() > 0)
            .map(Method::getName)
            .distinct();

    assertThat(Paper.named("input").words()).containsAll(kinds.toList());
  }

  @Test
  void namesATestForEachRuleBetweenFields() {
    holds(Paper.named("input").part("What must fit together"), 8);
  }

  @Test
  void namesATestForEachRuleOfFields() {
    holds(Paper.named("authorisation").part("Fields"), 8);
  }

  @Test
  void namesEveryHeaderThatIsSent() {
    assertThat(Paper.named("browser").words()).containsAll(SecurityHeaders.every(true).keySet());
  }

  @Test
  void namesEveryWayIn() {
    assertThat(Paper.named("sign-in").words())
        .containsAll(Arrays.stream(Factor.values()).map(Factor::name).toList());
  }

  @Test
  void listsWhoConnectsToWhat() {
    String paper = Paper.named("connections").text();

    assertThat(naming(CONNECTS))
        .isNotEmpty()
        .allMatch(name -> name.equals("Database") || paper.contains("`" + name + "`"));
  }

  @Test
  void namesWhatIsSlow() {
    assertThat(Paper.named("limits").words()).containsAll(naming(SLOW));
  }

  @Test
  void gradesEveryRoom() {
    List<String> graded = Paper.named("data").words();
    List<String> schemas =
        Sources.text(MAIN.resolve("../../../../docs/sealed.md").normalize())
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('.')))
            .distinct()
            .toList();

    assertThat(graded).containsAll(schemas);
  }

  private static List<String> naming(Pattern imported) {
    return Sources.under(MAIN, ".java").stream()
        .filter(file -> imported.matcher(Sources.text(file)).find())
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .toList();
  }

  private static void holds(Paper part, int least) {
    TestNames tests = TestNames.inTheSources();

    assertThat(part.proofs()).hasSizeGreaterThanOrEqualTo(least).allMatch(tests::has);
    assertThat(part.rows().stream().skip(1))
        .allMatch(row -> row.getLast().matches("`\\w+Tests\\.\\w+`"));
  }

  private static String valueOf(String constant) throws Exception {
    int dot = constant.lastIndexOf('.');
    Field field =
        Class.forName("org.bellbuoy." + constant.substring(0, dot))
            .getDeclaredField(constant.substring(dot + 1).toUpperCase(Locale.ROOT));
    field.setAccessible(true);
    return String.valueOf(field.get(null));
  }

  @Test
  void saysHowSessionsOfAProviderAndOursHangTogether() {
    assertThat(Paper.named("sign-in").part("The identity provider").text())
        .contains(
            "A session of ours lives by our limits, whatever the provider's does.",
            "Signing out here ends ours and leaves the provider's open",
            "`prompt=login` and `max_age=0`",
            "always takes a person's click");
  }
}
