package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

class DoorsTests {

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void answersAnUnknownApiAddressWithAProblemDocument() throws Exception {
    HttpResponse<String> answer = get(TestHouse.street("/api/v1/nothing-here"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"not-found\"");
  }

  @Test
  void sendsTheStrictPolicyWithEveryAnswer() throws Exception {
    assertThat(get(TestHouse.desk("/api/v1/x")).headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
