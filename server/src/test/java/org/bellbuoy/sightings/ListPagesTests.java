package org.bellbuoy.sightings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The public lists at the desk.
class ListPagesTests {

  private final DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));
  private final Instant day = TestHouse.clock().instant().minus(Duration.ofDays(40));

  @BeforeEach
  @AfterEach
  void forget() {
    PublicLists.forget();
  }

  @Test
  void takesACatalogueByTheApiAndShowsOfWhenItIs() {
    lead.get("/settings/public-lists");
    HttpResponse<String> taken =
        lead.postJson(
            "/api/v1/public-lists/kev", new String(PublicLists.kev(day, "CVE-2026-40011"), UTF_8));

    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(taken.body()).contains("\"entries\":21", "\"stale\":true", "\"asideCount\":0");
    assertThat(lead.get("/settings/public-lists").body())
        .contains("CISA KEV", "2026.11.20", "This is old", inWords(day), "FIRST EPSS")
        .contains("Nothing was brought in yet.");
    assertThat(lead.get("/api/v1/public-lists").body()).contains("\"list\":\"KEV\"");
    assertThat(lead.get("/api/v1/sightings/CVE-2026-40011").body())
        .contains("\"added\":\"2026-11-20\"", "\"ransomware\":true", "\"epss\":null");
    assertThat(lead.get("/api/v1/sightings/CVE-2026-40012").body()).contains("\"kev\":null");
    assertThat(lead.get("/api/v1/sightings/nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhyAFileIsNotTaken() {
    lead.get("/settings/public-lists");

    HttpResponse<String> empty = lead.post("/settings/public-lists", "list", "epss");
    HttpResponse<String> other = lead.postJson("/api/v1/public-lists/kev", "{\"cves\": []}");

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Choose the file.", "href=\"#file");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("This is not CISA's catalogue");
  }

  @Test
  void isKeptByLeadsAndAdministratorsAndReadByAllStaff() {
    for (Role role : List.of(Role.ANALYST, Role.ENGINEER)) {
      DeskVisitor other = DeskVisitor.signedIn(TestStaff.person(role));
      assertThat(other.get("/").statusCode()).isEqualTo(200);
      assertThat(other.get("/settings/public-lists").statusCode()).isNotEqualTo(200);
      assertThat(other.postJson("/api/v1/public-lists/kev", "{}").statusCode()).isNotEqualTo(422);
      assertThat(other.get("/api/v1/public-lists").statusCode()).isEqualTo(200);
    }
  }

  private static String inWords(Instant day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
        .format(day.atOffset(ZoneOffset.UTC));
  }
}
