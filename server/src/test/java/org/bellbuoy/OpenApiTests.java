package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.walls.Committed;
import org.bellbuoy.walls.OpenApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The description of the API is what the handlers are.
class OpenApiTests {

  @ParameterizedTest
  @ValueSource(strings = {"street", "desk", "counter"})
  void describesEveryOperationOfADoor(String door) {
    file(door).mustBe(OpenApi.of(door));
  }

  @ParameterizedTest
  @ValueSource(strings = {"street", "desk"})
  void isServedAtItsDoor(String door) throws Exception {
    URI address =
        door.equals("street") ? TestHouse.street("/openapi.json") : TestHouse.desk("/openapi.json");
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      String served = http.send(request, HttpResponse.BodyHandlers.ofString()).body();

      assertThat(served).isEqualTo(Files.readString(file(door).file()));
    }
  }

  private static Committed file(String door) {
    return Committed.at("server/src/main/resources/openapi/" + door + ".json");
  }
}
