package org.bellbuoy.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.bellbuoy.duty.MakeCalendarAddress;
import org.bellbuoy.duty.RevokeCalendarAddress;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.web.Ics;
import org.junit.jupiter.api.Test;

/// The calendar says that something falls due, and nothing else.
class CalendarFeedTests {

  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);

  @Test
  void showsWhenPromisesFallDueAndNoWordOfThem() {
    String mark = UUID.randomUUID().toString();
    new StreetVisitor().postJson("/api/v1/reports", "{\"what\":\"" + mark + "\"}");
    TestHouse.get(TakeIn.class).takeIn();
    String calendar = fetched(address(intake)).body();

    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("SUMMARY:Something falls due at the desk\r\n")
        .doesNotContain(mark, "answer", "report");
    assertThat(calendar.lines().filter(line -> line.startsWith("SUMMARY")).distinct()).hasSize(1);
    assertThat(calendar.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void showsNothingToWhoMayKnowOfNothing() {
    Viewer.Staff employee = TestStaff.person(Role.EMPLOYEE);

    assertThat(fetched(address(employee)).body()).doesNotContain("VEVENT");
  }

  @Test
  void leadsNowhereOnceItWasRevokedOrMadeAnew() {
    String first = address(intake);
    String second = address(intake);

    assertThat(fetched(first).statusCode()).isEqualTo(404);
    assertThat(fetched(second).statusCode()).isEqualTo(200);
    TestHouse.get(RevokeCalendarAddress.class).execute(intake);
    assertThat(fetched(second).statusCode()).isEqualTo(404);
    assertThat(fetched("/calendars/none.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void foldsEveryLineAndLosesNothing() {
    Random random = new Random(5545);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(300), 0x20, 0x2ff).forEach(text::appendCodePoint);
      Ics ics = new Ics();
      ics.line(text.toString());

      assertThat(ics.text().replace("\r\n ", "")).isEqualTo(text + "\r\n");
      assertThat(ics.text().split("\r\n", -1))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
  }

  private static String address(Viewer.Staff person) {
    return URI.create(TestHouse.get(MakeCalendarAddress.class).execute(person)).getPath();
  }

  private static java.net.http.HttpResponse<String> fetched(String path) {
    return DeskVisitor.stranger().get(path);
  }
}
