package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.walls.Committed;
import org.bellbuoy.walls.OpenApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The description of the API is what the handlers are.
class OpenApiTests {

  @ParameterizedTest
  @ValueSource(strings = {"street", "desk", "counter"})
  void describesEveryOperationOfADoor(String door) {
    file(door).mustBe(OpenApi.of(door));
  }

  @Test
  void isServedAtEachDoor() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(TestHouse.street("/openapi.json")).build();
      String street = http.send(request, HttpResponse.BodyHandlers.ofString()).body();

      assertThat(street).isEqualTo(Files.readString(file("street").file()));
    }
  }

  private static Committed file(String door) {
    return Committed.at("server/src/main/resources/openapi/" + door + ".json");
  }
}
