package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.walls.Paper;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;

/// The libraries we lean on, held against the paper that lists them.
class ComponentTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final List<String> POMS =
      Stream.of("pom.xml", "server/pom.xml", "standards/pom.xml", "cli/pom.xml")
          .map(pom -> Sources.text(HOME.resolve(pom)))
          .toList();
  private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
  private static final Pattern JAR = Pattern.compile(".*/([^/]+?)-(\\d[^/]*)\\.jar");
  private static final Paper PAPER = Paper.named("components");

  /// How far behind the newest release a library may be looked at last, in days.
  private static final int DAYS = 100;

  @Test
  void listsEveryLibrary() {
    Map<String, String> listed = listed();
    Map<String, String> used = onTheClassPath();

    assertThat(listed).hasSizeGreaterThan(60).containsKeys(direct().toArray(String[]::new));
    assertThat(listed)
        .allSatisfy((name, version) -> {
          if (used.containsKey(name)) {
            assertThat(version).as(name).isEqualTo(used.get(name));
          }
        });
  }

  @Test
  void saysHowSoonLibrariesAreUpdated() {
    assertThat(PAPER.part("How soon").rows().stream().map(List::getFirst))
        .contains("critical, or exploited", "high", "medium, low", "no flaw known");
    assertThat(PAPER.part("How soon").rows().stream().skip(1))
        .allMatch(row -> row.get(1).matches(".*\\d+ (day|month).*"));
  }

  @Test
  void noneIsOlderThanAllowed() {
    LocalDate looked = LocalDate.parse(PAPER.part("Looked through").rows().get(1).getFirst());
    LocalDate changed = newestDate(Sources.text(HOME.resolve("CHANGELOG.md")), looked);

    assertThat(changed).isBeforeOrEqualTo(looked.plusDays(DAYS));
    assertThat(PAPER.part("Behind").rows().stream().skip(1))
        .allMatch(row -> row.size() == 4 && !row.getLast().isBlank());
    Map<String, String> used = onTheClassPath();
    assertThat(PAPER.part("Behind").rows().stream().skip(1))
        .allMatch(row ->
            row.get(1).equals(used.getOrDefault(row.getFirst().replace("`", ""), row.get(1))));
  }

  @Test
  void namesTheRiskyOnes() {
    assertThat(PAPER.part("Risky").words())
        .contains("bcpg-jdk18on", "commons-compress", "xz", "brotli4j", "jollyday-jaxb");
    assertThat(listed().keySet())
        .containsAll(
            PAPER.part("Risky").rows().stream()
                .skip(1)
                .flatMap(row -> new Paper(row.getFirst()).words().stream())
                .toList());
  }

  @Test
  void comeFromOnePlace() {
    assertThat(POMS)
        .noneMatch(pom -> pom.contains("<repository>") || pom.contains("<pluginRepository>"))
        .noneMatch(pom -> pom.contains("systemPath"));
    assertThat(POMS.stream().flatMap(pom -> DEPENDENCY.matcher(pom).results()))
        .map(found -> found.group(1))
        .noneMatch(
            part -> part.matches("(?s).*<version>([\\[(]|[^<]*(SNAPSHOT|LATEST|RELEASE<)).*"));
  }

  /// What our own build names and puts into the product.
  private static List<String> direct() {
    return POMS.stream()
        .skip(1)
        .flatMap(pom -> DEPENDENCY.matcher(pom).results())
        .map(found -> found.group(1))
        .filter(part -> !part.contains("<scope>test</scope>"))
        .filter(part -> !part.contains("<scope>provided</scope>"))
        .map(part -> ARTIFACT.matcher(part).results().findFirst().orElseThrow().group(1))
        .filter(name -> !name.startsWith("bellbuoy"))
        .distinct()
        .toList();
  }

  private static Map<String, String> listed() {
    return PAPER.part("Libraries").rows().stream()
        .skip(1)
        .collect(Collectors.toMap(row -> row.getFirst().replace("`", ""), row -> row.get(1)));
  }

  private static Map<String, String> onTheClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(JAR::matcher)
        .filter(jar -> jar.matches())
        .collect(Collectors.toMap(jar -> jar.group(1), jar -> jar.group(2), (one, two) -> one));
  }

  private static LocalDate newestDate(String text, LocalDate none) {
    return Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b")
        .matcher(text)
        .results()
        .map(found -> LocalDate.parse(found.group()))
        .max(LocalDate::compareTo)
        .orElse(none);
  }
}
