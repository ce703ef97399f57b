package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The public door without the house behind it.
class LoneStreetTests {

  private static LoneStreet lone;

  @BeforeAll
  static void open() {
    TestHouse.doors();
    TestDatabase street =
        TestHouse.database().as("bellbuoy_street", TestPostgres.PASSWORDS.street());
    Installation installation =
        new Installation(
            Path.of("/nonexistent"),
            URI.create("https://security.example.test"),
            URI.create("https://desk.example.test"),
            URI.create("https://counter.example.test"),
            false);
    lone =
        LoneStreet.open(
            installation,
            street.dataSource(),
            TestHouse.clock(),
            Map.of("server.port", 0, "server.address", "127.0.0.1"));
  }

  @AfterAll
  static void close() {
    lone.close();
  }

  @Test
  void offersTheSamePagesAsInTheHouse() throws Exception {
    for (String path : List.of("/report", "/report/status", "/openapi.json", "/nothing-here")) {
      HttpResponse<String> alone = get("http://localhost:" + lone.port() + path);
      HttpResponse<String> together = get(TestHouse.street(path).toString());

      assertThat(alone.statusCode()).as(path).isEqualTo(together.statusCode());
      assertThat(alone.body()).as(path).isEqualTo(together.body());
      assertThat(alone.headers().map().keySet()).isEqualTo(together.headers().map().keySet());
    }
  }

  @Test
  void makesNothingOfTheVaultButWhatSeals() {
    assertThat(beans(lone.street()))
        .filteredOn(name -> name.startsWith("org.bellbuoy.vault."))
        .containsExactlyInAnyOrder(
            "org.bellbuoy.vault.DataKeyStore",
            "org.bellbuoy.vault.IntakeHalfStore",
            "org.bellbuoy.vault.IntakeHalves",
            "org.bellbuoy.vault.Sealer");
  }

  @Test
  void makesItsStoresOnlyOverItsOwnDatabaseUser() {
    ConfigurableApplicationContext kiosk =
        (ConfigurableApplicationContext) Objects.requireNonNull(lone.street().getParent());

    assertThat(kiosk.getBeanNamesForType(DataSource.class)).isEmpty();
    assertThat(kiosk.getBeanFactory().getSingletonNames())
        .noneMatch(name -> name.endsWith("Store"));
  }

  private static List<String> beans(ConfigurableApplicationContext context) {
    ApplicationContext parent = Objects.requireNonNull(context.getParent());
    return Stream.of(context, parent)
        .flatMap(each -> Stream.of(each.getBeanDefinitionNames()))
        .distinct()
        .toList();
  }

  private static HttpResponse<String> get(String address) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
