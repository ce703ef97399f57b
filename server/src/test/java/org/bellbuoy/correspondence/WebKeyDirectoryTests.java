package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bellbuoy.parsing.Correspondents;
import org.bellbuoy.standards.openpgp.WebKeyDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebKeyDirectoryTests {

  @Test
  void namesAKeyAsTheDraftDoes() {
    assertThat(WebKeyDirectory.hash("Joe.Doe")).isEqualTo("iy9q119eutrkn8s1mk4r39qejnbu3n5q");
    assertThat(WebKeyDirectory.keys("Joe.Doe@Example.ORG"))
        .containsExactly(
            "/.well-known/openpgpkey/example.org/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q",
            "/.well-known/openpgpkey/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q");
    assertThat(WebKeyDirectory.policies("joe@example.org"))
        .containsExactly(
            "/.well-known/openpgpkey/example.org/policy", "/.well-known/openpgpkey/policy");
  }

  @Test
  void namesAKeyAsGnuPgDoes(@TempDir Path folder) throws Exception {
    Correspondents people = Correspondents.alone(folder);
    for (String local : List.of("Joe.Doe", "a", "security+x", "o'neil", "UPPER_and-lower")) {
      String address = local + "@example.org";
      people.join(address);
      assertThat(WebKeyDirectory.hash(local)).as(local).isEqualTo(people.directoryName(address));
    }
  }

  @Test
  void asksAStrangersDomainByBothMethodsAndNothingThatIsNoName() {
    assertThat(WebKeyDirectory.lookups("Joe.Doe+x@Example.ORG"))
        .extracting(Object::toString)
        .allMatch(place -> place.endsWith("?l=Joe.Doe%2Bx"))
        .satisfiesExactly(
            advanced ->
                assertThat(advanced)
                    .startsWith(
                        "https://openpgpkey.example.org/.well-known/openpgpkey/example.org/hu/"),
            direct ->
                assertThat(direct).startsWith("https://example.org/.well-known/openpgpkey/hu/"));
    for (String odd :
        List.of(
            "127.0.0.1", "[::1]", "localhost", "a.b:99", "a.b/x", "a..b", "-a.b", "a.b#", "10")) {
      assertThat(WebKeyDirectory.lookups("joe@" + odd)).as(odd).isEmpty();
    }
  }
}
