package org.bellbuoy.walls;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of all tests of the project, read from the sources.
public record TestNames(Set<String> names) {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final Pattern TEST =
      Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b[\\s\\S]*?\\bvoid (\\w+)\\(");

  public static TestNames inTheSources() {
    Set<String> names = new HashSet<>();
    for (String module : List.of("standards", "server", "cli")) {
      for (Path file : Sources.under(HOME.resolve(module).resolve("src/test/java"), ".java")) {
        String type = file.getFileName().toString().replace(".java", "");
        TEST.matcher(Sources.text(file))
            .results()
            .forEach(found -> names.add(type + "." + found.group(1)));
      }
    }
    return new TestNames(names);
  }

  /// Is there a test of this name, such as `PasswordsTests.rest`?
  public boolean has(String name) {
    return names.contains(name);
  }
}
