package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;

/// The forms by which people prove who they are.
class FormTests {

  private static final Path MAIN =
      Path.of(System.getProperty("bellbuoy.home", "..")).resolve("server/src/main");
  private static final Pattern PASSWORD =
      Pattern.compile("@template\\.web\\.field\\(name = \"\\w*[pP]assword\\w*\"[^\\n]*");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)(security|secret|memorable) (question|answer|word)|password.hint|maiden");

  @Test
  void hidesPasswordsAndLetsManagersFillThem() {
    List<String> fields =
        templates().stream()
            .flatMap(file -> PASSWORD.matcher(Sources.text(file)).results())
            .map(found -> found.group())
            .toList();

    assertThat(fields)
        .hasSizeGreaterThan(1)
        .allMatch(field -> field.contains("type = \"password\""))
        .allMatch(field -> field.matches(".*autocomplete = \"(current|new)-password\".*"))
        .noneMatch(field -> field.contains("maxlength"));
    assertThat(Sources.under(MAIN.resolve("resources/assets"), ".js"))
        .noneMatch(file -> Sources.text(file).contains("paste\""));
    assertThat(templates()).noneMatch(file -> Sources.text(file).contains("onpaste"));
  }

  @Test
  void asksNoSecretQuestion() {
    assertThat(templates()).noneMatch(file -> QUESTION.matcher(Sources.text(file)).find());
    assertThat(Sources.under(MAIN.resolve("resources/db"), ".sql"))
        .noneMatch(file -> QUESTION.matcher(Sources.text(file).replace('_', ' ')).find());
  }

  @Test
  void everyPageOfTheDeskOffersToSignOut() {
    DeskVisitor visitor = DeskVisitor.signedIn(TestStaff.person(Role.values()));
    List<HttpResponse<String>> pages =
        Addresses.all().stream()
            .filter(address -> address.door().equals("desk") && address.reads())
            .filter(address -> !address.isApi())
            .map(address -> visitor.get(address.path("zzzzzzzzzz")))
            .filter(page -> page.statusCode() == 200)
            .filter(page -> page.body().contains("<main"))
            .toList();

    assertThat(pages)
        .hasSizeGreaterThan(10)
        .allMatch(page -> page.body().contains("action=\"/sign-out\""), "offers to sign out");
  }

  private static List<Path> templates() {
    return Sources.under(MAIN.resolve("templates"), ".jte");
  }
}
