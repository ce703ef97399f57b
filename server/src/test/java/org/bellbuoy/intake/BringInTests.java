package org.bellbuoy.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Reports that lay somewhere else come in whole, once, and only when the file is right.
class BringInTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final String mark = UUID.randomUUID().toString();

  @Test
  void saysFirstWhatWouldHappen() {
    BroughtIn found = csv("id,what\n%s-1,a hole %s\n", BroughtIn.Mode.PREVIEW);

    assertThat(found.fresh()).isEqualTo(1);
    assertThat(found.lines().getFirst().number()).isNull();
    assertThat(csv("id,what\n%s-1,a hole %s\n", BroughtIn.Mode.PREVIEW).fresh()).isEqualTo(1);
  }

  @Test
  void bringsEachInOnceFromWhenItArrived() {
    String file =
        "what,contact,arrived,id\n\"one, %s\",ann@example.org,2026-01-05,%s-a\nno name %2$s,,,\n";
    BroughtIn first = csv(file, BroughtIn.Mode.APPLY);
    BroughtIn again = csv(file, BroughtIn.Mode.APPLY);

    assertThat(first.fresh()).isEqualTo(2);
    assertThat(again.fresh()).isZero();
    assertThat(again.lines())
        .extracting(BroughtIn.Line::number)
        .isEqualTo(first.lines().stream().map(BroughtIn.Line::number).toList());
    int _ = TestHouse.get(TakeIn.class).takeIn();
    String number = Objects.requireNonNull(first.lines().getFirst().number());
    OpenedReport opened = TestHouse.get(Reports.class).open(lead, number);
    assertThat(opened.content().what()).isEqualTo("one, " + mark);
    assertThat(opened.content().contact()).isEqualTo("ann@example.org");
    assertThat(opened.report().source()).isEqualTo(Source.IMPORTED);
    assertThat(opened.report().arrivedAt()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
  }

  @Test
  void namesLineAndColumnOfWhatIsWrongAndStoresNothing() {
    String file =
        "id,what,arrived,contact\n%s-x,fine %s,,\n%2$s-y,,tomorrow,nobody\n%2$s-x,twice,,\na,b,c,d,e\n";

    assertThatThrownBy(() -> csv(file, BroughtIn.Mode.APPLY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(((Invalid) refused.refusal()).flaws())
                    .extracting(Flaw::message)
                    .anyMatch(each -> each.startsWith("Line 3: Column what"))
                    .anyMatch(each -> each.startsWith("Line 3: Column arrived"))
                    .anyMatch(each -> each.startsWith("Line 3: Column contact"))
                    .anyMatch(each -> each.startsWith("Line 4: Column id"))
                    .anyMatch(each -> each.startsWith("Line 5: It has more cells")));
    assertThat(csv("id,what\n%s-x,fine %s\n", BroughtIn.Mode.PREVIEW).fresh()).isEqualTo(1);
    assertThatThrownBy(() -> csv("what,colour\n%s,%s\n", BroughtIn.Mode.PREVIEW))
        .hasMessageContaining("");
  }

  @Test
  void aMailboxComesInMessageByMessage() {
    String mbox =
        """
        From ann@example.org Mon Jan  5 09:00:00 2026
        Message-ID: <%1$s-1@x>
        From: ann@example.org
        Date: Mon, 5 Jan 2026 09:00:00 +0100
        Subject: one

        a hole %1$s
        >From here on it is quoted

        From bob@example.org Mon Jan  5 10:00:00 2026
        Message-ID: <%1$s-2@x>
        In-Reply-To: <%1$s-1@x>
        From: ann@example.org
        Subject: Re: one

        and more %1$s
        """
            .formatted(mark);
    ImportMailbox deed = TestHouse.get(ImportMailbox.class);

    BroughtIn seen = TestHouse.get(MailboxPreviews.class).preview(lead, mbox.getBytes(UTF_8));
    assertThat(seen.fresh()).isEqualTo(2);
    assertThat(seen.lines())
        .extracting(BroughtIn.Line::what)
        .containsExactly(
            "one · from ann@example.org · 2026-01-05 08:00 UTC",
            "Re: one · from ann@example.org · without a date");
    assertThat(deed.execute(lead, mbox.getBytes(UTF_8), BroughtIn.Mode.APPLY).fresh()).isEqualTo(2);
    BroughtIn again = read(deed, mbox.getBytes(UTF_8));
    assertThat(again.fresh()).isZero();
    int _ = TestHouse.get(TakeIn.class).takeIn();
    String number = Objects.requireNonNull(again.lines().getFirst().number());
    assertThat(again.lines().getLast().number()).isEqualTo(number);
    OpenedReport opened = TestHouse.get(Reports.class).open(lead, number);
    assertThat(opened.content().what()).contains("a hole " + mark, "\nFrom here on");
    assertThat(opened.correspondence().messages())
        .anyMatch(message -> message.text().contains("and more " + mark));
    assertThat(new String(TestHouse.get(Originals.class).get(lead, number), UTF_8))
        .startsWith("Message-ID: <" + mark + "-1@x>\r\n");
  }

  @Test
  void refusesWhatIsNoMailbox() {
    assertThatThrownBy(() ->
            TestHouse.get(ImportMailbox.class)
                .execute(lead, "Subject: x\n\ny\n".getBytes(UTF_8), BroughtIn.Mode.PREVIEW))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() ->
            TestHouse.get(ImportReports.class)
                .execute(TestStaff.person(Role.ENGINEER), "what\nx\n", BroughtIn.Mode.PREVIEW))
        .isInstanceOf(Refused.class);
  }

  private static BroughtIn read(ImportMailbox deed, byte[] mbox) {
    Viewer.Staff other = TestStaff.person(Role.INTAKE);
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> {
          int _ = TestHouse.get(ReadMail.class).read();
          return deed.execute(other, mbox, BroughtIn.Mode.PREVIEW).lines().stream()
              .allMatch(line -> line.number() != null);
        });
    return deed.execute(other, mbox, BroughtIn.Mode.APPLY);
  }

  private BroughtIn csv(String file, BroughtIn.Mode mode) {
    return TestHouse.get(ImportReports.class).execute(lead, file.formatted(mark, mark), mode);
  }
}
