package org.bellbuoy.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bellbuoy.testkit.StreetFromOutside.answers;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.outside.Answer;
import org.bellbuoy.standards.outside.DomainNames;
import org.bellbuoy.standards.outside.Fetch;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetFromOutside;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The nightly look of the house at itself.
class LookOutsideTests {

  private static final DomainNames NOBODY = (_, _) -> new DomainNames.Reply.NotAsked();

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final StreetFromOutside street = new StreetFromOutside();

  @BeforeEach
  @AfterEach
  void forget() {
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update operations.outside_look
               set next_at = '2026-11-24T00:00:00Z', looked_at = null, reached = false,
                   causes = '[]'
            """)
        .update();
    due();
  }

  @Test
  void saysOnThePageAndAtTheBellWhatIsWrong() {
    DeskVisitor desk = DeskVisitor.signedIn(administrator);
    assertThat(desk.get("/operations").body()).contains("It has not looked yet.");

    street.plant(path -> path.equals("/.well-known/security.txt"), answers(404, Map.of()));
    look(street);

    assertThat(seen().wrong()).isTrue();
    assertThat(seen().wrongs()).anyMatch(line -> line.address().endsWith("/security.txt"));
    assertThat(desk.get("/operations").body())
        .contains("Something that is public is not as it should be", "security.txt answers 404.");
    assertThat(desk.get("/").body()).contains("Seen from outside, something public is wrong");
    assertThat(DeskVisitor.signedIn(TestStaff.person(Role.ANALYST)).get("/").body())
        .doesNotContain("Seen from outside");
  }

  @Test
  void looksOnceANight() {
    look(street);
    Instant first = Objects.requireNonNull(seen().at());
    int asked = street.asked();

    look(street);

    assertThat(street.asked()).isEqualTo(asked);
    assertThat(next()).isAfter(first).isBefore(first.plus(Duration.ofHours(25)));
  }

  @Test
  void saysThatItCannotReachItselfAndRingsForNobody() {
    look(away());

    assertThat(seen()).matches(look -> !look.reached() && !look.wrong());
    assertThat(next()).isEqualTo(TestHouse.clock().instant().plus(Duration.ofHours(1)));
    assertThat(DeskVisitor.signedIn(administrator).get("/operations").body())
        .contains("This house cannot reach its own public address");
  }

  @Test
  void looksAtNothingWhereItIsSwitchedOff() {
    System.setProperty("bellbuoy.outside", "off");
    try {
      assertThat(seen().on()).isFalse();
      TestHouse.get(LookOutside.class).look();
      assertThat(seen().at()).isNull();
      assertThat(DeskVisitor.signedIn(administrator).get("/operations").body())
          .contains("This house does not look at itself");
    } finally {
      System.clearProperty("bellbuoy.outside");
    }
  }

  @Test
  void isShownToNobodyElse() {
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);

    assertThatThrownBy(() -> TestHouse.get(OutsideLooks.class).get(analyst))
        .isInstanceOf(Refused.class);
  }

  private static void look(Fetch by) {
    TestHouse.get(LookOutside.class).look(by, NOBODY);
  }

  private OutsideLook seen() {
    return TestHouse.get(OutsideLooks.class).get(administrator);
  }

  private static void due() {
    TestHouse.database()
        .jdbc()
        .sql("update operations.outside_look set next_at = :now")
        .param("now", TestHouse.clock().instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
  }

  private static Instant next() {
    return TestHouse.database()
        .jdbc()
        .sql("select next_at from operations.outside_look")
        .query((row, _) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
        .single();
  }

  private static Fetch away() {
    return new Fetch() {
      @Override
      public Answer plain(URI address) {
        return new Answer.Away("nobody answers there");
      }

      @Override
      public Answer packed(URI address) {
        return plain(address);
      }
    };
  }
}
