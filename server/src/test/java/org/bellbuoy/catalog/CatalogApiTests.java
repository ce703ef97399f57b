package org.bellbuoy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogApiTests {

  private static String token;
  private static String supportToken;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String code = "p" + UUID.randomUUID().toString().substring(0, 8);
  private final String path = "/api/v1/products/" + code;

  @BeforeAll
  static void letThemIn() {
    token = TestStaff.token(TestStaff.person(Role.PRODUCT_OWNER));
    supportToken = TestStaff.token(TestStaff.person(Role.SUPPORT));
  }

  @Test
  void letsABuildPipelineRegisterARelease() {
    product();

    HttpResponse<String> answer =
        post(
            path + "/releases",
            """
            {"number": "1.2.3", "releasedOn": "2026-11-20",
             "download": "https://get.example/1.2.3.zip", "sha256": "%s"}
            """
                .formatted("ab".repeat(32)));

    assertThat(answer.statusCode()).isEqualTo(201);
    String location = answer.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> read = get(location, supportToken);
    assertThat(json(read).get("number").asString()).isEqualTo("1.2.3");
    assertThat(json(read).get("stream").asString()).isEqualTo("1.2");
    assertThat(read.headers().firstValue("ETag")).hasValue("\"0\"");
  }

  @Test
  void registersOnceHoweverOftenThePipelineAsks() {
    product();
    String key = UUID.randomUUID().toString();
    String body = "{\"number\": \"1.2.4\"}";

    HttpResponse<String> first = post(path + "/releases", body, key);
    HttpResponse<String> again = post(path + "/releases", body, key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(json(get(path + "/releases", token)).get("items").size()).isEqualTo(1);
    assertThat(post(path + "/releases", "{\"number\": \"1.2.5\"}", key).body())
        .contains("key-used-otherwise");
  }

  @Test
  void doesOnlyOneOfManyThatArriveTogether() throws Exception {
    product();
    String key = UUID.randomUUID().toString();
    Callable<HttpResponse<String>> one =
        () -> post(path + "/releases", "{\"number\": \"1.2.9\"}", key);
    Set<String> bodies = new HashSet<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<HttpResponse<String>> answer :
          threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> one).toList())) {
        assertThat(answer.get().statusCode()).isEqualTo(201);
        bodies.add(answer.get().body());
      }
    }

    assertThat(bodies).hasSize(1);
  }

  @Test
  void keepsNothingOfARequestThatWasRefused() {
    product();
    String key = UUID.randomUUID().toString();

    assertThat(post(path + "/releases", "{\"number\": \"9.9.9\"}", key).statusCode())
        .isEqualTo(422);
    post(path + "/streams", "{\"name\": \"9.9\", \"support\": \"supported\"}");
    assertThat(post(path + "/releases", "{\"number\": \"9.9.9\"}", key).statusCode())
        .isEqualTo(201);
    assertThat(post(path + "/releases", "{\"number\": \"9.9.8\"}", "short").body())
        .contains("Idempotency-Key");
  }

  @Test
  void answersTheSameForAHiddenReleaseAsForNone() {
    product();
    HttpResponse<String> hidden =
        post(path + "/releases", "{\"number\": \"1.2.7\", \"hidden\": true}");
    String location = hidden.headers().firstValue("Location").orElseThrow();

    assertThat(get(location, token).statusCode()).isEqualTo(200);
    HttpResponse<String> kept = get(location, supportToken);
    HttpResponse<String> none = get(path + "/releases/zzzzzzzzzz", supportToken);
    assertThat(kept.statusCode()).isEqualTo(404);
    assertThat(kept.body()).isEqualTo(none.body());
    assertThat(get(path + "/releases", supportToken).body()).doesNotContain("1.2.7");
    assertThat(get(path + "/history", supportToken).body()).doesNotContain("1.2.7");
    assertThat(get("/api/v1/catalog.csv", supportToken).body()).doesNotContain("1.2.7");
    assertThat(post(location + "/reveal", "").statusCode()).isEqualTo(200);
    assertThat(get(location, supportToken).statusCode()).isEqualTo(200);
  }

  @Test
  void changesOnlyTheVersionThatWasRead() {
    product();
    String body = "{\"name\": \"Renamed\", \"kind\": \"hosted\", \"scheme\": \"semver\"}";

    assertThat(put(path, body, null).statusCode()).isEqualTo(422);
    assertThat(put(path, body, "\"0\"").statusCode()).isEqualTo(200);
    assertThat(put(path, body.replace("Renamed", "Again"), "\"0\"").statusCode()).isEqualTo(412);
    HttpResponse<String> unchanged =
        send(request(path, token).header("If-None-Match", "\"1\"").GET());
    assertThat(unchanged.statusCode()).isEqualTo(304);
  }

  @Test
  void givesAllProductsInPortions() {
    product();
    Set<String> seen = new HashSet<>();
    String after = "";
    int read = 0;
    do {
      JsonNode slice = json(get("/api/v1/products?limit=2" + after, supportToken));
      read += slice.get("items").size();
      slice.get("items").forEach(item -> seen.add(item.get("code").asString()));
      after = slice.get("next").isNull() ? null : "&after=" + slice.get("next").asString();
    } while (after != null);

    assertThat(seen).contains(code).hasSize(read);
    assertThat(get("/api/v1/products?limit=0", token).statusCode()).isEqualTo(422);
    assertThat(get("/api/v1/products?after=%21", token).statusCode()).isEqualTo(422);
  }

  @Test
  void namesWhatIsWrongWithABody() {
    Stream.of("", "[]", "{", "{\"king\": 1}", "{\"code\": 7, \"code\": 8}", "{\"name\": {}}")
        .forEach(body ->
            assertThat(post("/api/v1/products", body).statusCode()).as(body).isBetween(400, 422));
    assertThat(post("/api/v1/products", "{\"name\": \"<b>\\u0000\", \"code\": \"-\"}").body())
        .contains("\"field\":\"name\"", "\"field\":\"code\"", "\"field\":\"scheme\"");
  }

  @Test
  void isClosedWithoutARight() {
    product();

    assertThat(send(HttpRequest.newBuilder(TestHouse.desk(path)).GET()).statusCode())
        .isEqualTo(401);
    HttpResponse<String> answer =
        send(
            request(path + "/releases", supportToken)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"number\": \"1.2.1\"}")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void triesAFileBeforeItTakesIt() {
    String csv =
        """
        product,name,kind,scheme,stream,support,release,released_on
        %1$s,"Tide, the product",released,semver,1.2,supported,1.2.3,2026-11-01
        %1$s,,,,1.2,,1.2.4,2026-11-02
        """
            .formatted(code);

    JsonNode preview = json(csv("preview", csv));
    assertThat(preview.get("added").size()).isEqualTo(4);
    assertThat(get(path, token).statusCode()).isEqualTo(404);

    assertThat(csv("apply", csv).statusCode()).isEqualTo(200);
    assertThat(json(get(path, token)).get("name").asString()).isEqualTo("Tide, the product");
    assertThat(json(csv("preview", csv)).get("added").size()).isZero();
  }

  @Test
  void takesNothingOfAFileWithOneWrongLineAndNamesTheLine() {
    String csv =
        """
        product,name,kind,scheme,stream,support,release
        %1$s,Tide,released,semver,1.2,supported,1.2.3

        %1$s,,,,1.2,,"not
        a version"
        %1$s,,,,1.2,,1.2.9
        """
            .formatted(code);

    HttpResponse<String> answer = csv("apply", csv);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Line 4: ");
    assertThat(get(path, token).statusCode()).isEqualTo(404);
  }

  @Test
  void namesWrongHeadingsAndOpenQuotes() {
    assertThat(csv("preview", "product,colour\nx,y\n").body()).contains("Line 1", "colour");
    assertThat(csv("preview", "product\n\"never closed\n").body()).contains("Line 2");
    assertThat(csv("preview", "").statusCode()).isEqualTo(422);
    assertThat(csv("preview", "product,name\n" + code + ",a,b\n").body()).contains("Line 2");
    assertThat(csv("burn", "product\nx\n").statusCode()).isEqualTo(422);
  }

  @Test
  void neutralisesFormulasOnTheWayOut() {
    post(
        "/api/v1/products",
        "{\"code\": \"%s\", \"name\": \"=HYPERLINK(1)\", \"kind\": \"released\", \"scheme\": \"semver\"}"
            .formatted(code));

    HttpResponse<String> file = get("/api/v1/catalog.csv", token);

    assertThat(file.body()).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(json(csv("preview", file.body())).get("added").size()).isZero();
  }

  private void product() {
    post(
        "/api/v1/products",
        "{\"code\": \"%s\", \"name\": \"Tide %s\", \"kind\": \"released\", \"scheme\": \"semver\"}"
            .formatted(code, code));
    HttpResponse<String> stream =
        post(path + "/streams", "{\"name\": \"1.2\", \"support\": \"supported\"}");
    assertThat(stream.statusCode()).isEqualTo(201);
  }

  private HttpResponse<String> csv(String mode, String csv) {
    return send(
        request("/api/v1/catalog/import?mode=" + mode, token)
            .header("Content-Type", "text/csv;charset=UTF-8")
            .POST(BodyPublishers.ofString(csv)));
  }

  private HttpResponse<String> post(String path, String body) {
    return send(
        request(path, token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> post(String path, String body, String key) {
    return send(
        request(path, token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> put(
      String path, String body, @org.jspecify.annotations.Nullable String tag) {
    HttpRequest.Builder request =
        request(path, token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body));
    return send(tag == null ? request : request.header("If-Match", tag));
  }

  private HttpResponse<String> get(String path, String bearer) {
    return send(request(path, bearer).GET());
  }

  private static HttpRequest.Builder request(String path, String bearer) {
    return HttpRequest.newBuilder(TestHouse.desk(path)).header("Authorization", "Bearer " + bearer);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
