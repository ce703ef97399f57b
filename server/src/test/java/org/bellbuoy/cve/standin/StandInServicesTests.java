package org.bellbuoy.cve.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The stand-in answers as the public description of CVE Services says.
class StandInServicesTests {

  private static final Organisation US =
      new Organisation("acme", "ada@acme.test", "key", 12, 20_000);
  private static final String CONTAINER =
      """
      {"cnaContainer": {
        "providerMetadata": {"orgId": "b3476cb9-2e3d-41a6-98d0-0f47421a65b6"},
        "descriptions": [{"lang": "en", "value": "In Pier Server one may walk in."}],
        "affected": [{"vendor": "Acme", "product": "Pier Server", "versions": [
          {"version": "0", "lessThan": "2", "status": "affected", "versionType": "semver"}]}],
        "references": [{"url": "https://acme.test/a"}]}}
      """;

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private final StandInServices services = new StandInServices(US, null, clock);

  @Test
  void reservesInARowOrAnywhere() {
    JsonNode row = reserve(3, "sequential").body();
    JsonNode anywhere = reserve(3, "nonsequential").body();

    assertThat(row.at("/cve_ids/0/cve_id").asString()).isEqualTo("CVE-2026-20001");
    assertThat(row.at("/cve_ids/2/cve_id").asString()).isEqualTo("CVE-2026-20003");
    assertThat(row.at("/cve_ids/0/requested_by/user").asString()).isEqualTo("ada@acme.test");
    assertThat(row.at("/meta/remaining_quota").asInt()).isEqualTo(9);
    assertThat(anywhere.at("/cve_ids/0/cve_id").asString()).isNotEqualTo("CVE-2026-20004");
  }

  @Test
  void refusesInTheServicesOwnWords() {
    assertThat(error(reserve(2, ""))).isEqualTo("400 NO_BATCH_TYPE");
    assertThat(error(reserve(13, "sequential"))).isEqualTo("403 EXCEEDED_ID_QUOTA");
    assertThat(error(ask("GET", "cve-id", Map.of("colour", "red"), ""))).isEqualTo("400 BAD_INPUT");
    assertThat(error(ask("GET", "cve-id/CVE-2026-99999", Map.of(), "")))
        .isEqualTo("404 CVE_ID_NOT_FOUND");
    assertThat(error(ask("GET", "org/others", Map.of(), "")))
        .isEqualTo("403 NOT_SAME_ORG_OR_SECRETARIAT");
    assertThat(error(services.answer(new Ask("GET", "cve-id", Map.of(), Map.of(), ""))))
        .isEqualTo("400 BAD_REQUEST");
    assertThat(
            error(services.answer(new Ask("GET", "cve-id", Map.of(), headers("another key"), ""))))
        .isEqualTo("401 UNAUTHORIZED");
  }

  @Test
  void listsInPages() {
    StandInServices many =
        new StandInServices(
            new Organisation("acme", "ada@acme.test", "key", 2_000, 20_000), null, clock);
    var _ =
        many.answer(
            new Ask(
                "POST",
                "cve-id",
                Map.of(
                    "amount",
                    "501",
                    "cve_year",
                    "2026",
                    "short_name",
                    "acme",
                    "batch_type",
                    "sequential"),
                headers("key"),
                ""));
    JsonNode first = many.answer(new Ask("GET", "cve-id", Map.of(), headers("key"), "")).body();
    JsonNode second =
        many.answer(new Ask("GET", "cve-id", Map.of("page", "2"), headers("key"), "")).body();

    assertThat(first.path("cve_ids").size()).isEqualTo(500);
    assertThat(first.path("nextPage").asInt()).isEqualTo(2);
    assertThat(second.path("cve_ids").size()).isEqualTo(1);
    assertThat(second.path("nextPage").isNull()).isTrue();
  }

  @Test
  void publishesOnceUpdatesAndRejects() {
    reserve(1, "");
    String record = "cve/CVE-2026-20001";

    assertThat(error(ask("PUT", record + "/cna", Map.of(), CONTAINER)))
        .isEqualTo("403 CVE_RECORD_DNE");
    assertThat(ask("POST", record + "/cna", Map.of(), CONTAINER).status()).isEqualTo(200);
    assertThat(error(ask("POST", record + "/cna", Map.of(), CONTAINER)))
        .isEqualTo("403 CVE_RECORD_EXISTS");
    assertThat(ask("PUT", record + "/cna", Map.of(), CONTAINER).status()).isEqualTo(200);
    assertThat(error(ask("PUT", "cve-id/CVE-2026-20001", Map.of("state", "REJECTED"), "")))
        .isEqualTo("403 CANNOT_CHANGE_CVE_ID_WITH_RECORD");
    assertThat(
            ask(
                    "PUT",
                    record + "/reject",
                    Map.of(),
                    "{\"cnaContainer\":{\"rejectedReasons\":[{\"lang\":\"en\",\"value\":\"No.\"}]}}")
                .status())
        .isEqualTo(200);
    assertThat(ask("GET", record, Map.of(), "").body().at("/cveMetadata/state").asString())
        .isEqualTo("REJECTED");
  }

  @Test
  void refusesAWholeRecordAndABadContainer() {
    reserve(1, "");
    assertThat(
            error(
                ask(
                    "POST",
                    "cve/CVE-2026-20001/cna",
                    Map.of(),
                    "{\"dataType\":\"CVE_RECORD\",\"containers\":{}}")))
        .isEqualTo("400 INVALID_JSON_SCHEMA");
    assertThat(
            ask(
                    "POST",
                    "cve/CVE-2026-20001/cna",
                    Map.of(),
                    CONTAINER.replace("affected\", \"versionType", "broken\", \"versionType"))
                .body()
                .at("/details/errors/0/instancePath")
                .asString())
        .isEqualTo("/affected/0/versions/0/status");
  }

  @Test
  void keepsItsState(@TempDir Path folder) {
    Path file = folder.resolve("book.json");
    var _ = reserve(new StandInServices(US, file, clock), 1, "");
    StandInServices later = new StandInServices(US, file, clock);

    assertThat(later.answer(new Ask("GET", "cve-id", Map.of(), headers("key"), "")).body().size())
        .isEqualTo(1);
    assertThat(
            later
                .answer(new Ask("GET", "org/acme/id_quota", Map.of(), headers("key"), ""))
                .body()
                .path("total_reserved")
                .asInt())
        .isEqualTo(1);
  }

  private Reply reserve(int amount, String batch) {
    return reserve(services, amount, batch);
  }

  private static Reply reserve(StandInServices services, int amount, String batch) {
    Map<String, String> query = new HashMap<>();
    query.put("amount", Integer.toString(amount));
    query.put("cve_year", "2026");
    query.put("short_name", "acme");
    if (!batch.isEmpty()) {
      query.put("batch_type", batch);
    }
    return services.answer(new Ask("POST", "cve-id", query, headers("key"), ""));
  }

  private Reply ask(String method, String path, Map<String, String> query, String body) {
    return services.answer(new Ask(method, path, query, headers("key"), body));
  }

  private static Map<String, String> headers(String key) {
    return Map.of("cve-api-org", "acme", "cve-api-user", "ada@acme.test", "cve-api-key", key);
  }

  private static String error(Reply reply) {
    return reply.status() + " " + reply.body().path("error").asString();
  }
}
