package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table of messages, one by one and by name: each is there, says what it must, never says what
/// it must not, and can be worded anew. It stands beside [LetterKind] on purpose: what is taken out
/// there is missed here.
class LetterTableTests {

  /// @param must what it has to say, as its marks
  /// @param planted a sentence of the kind it must never hold; empty where the table forbids
  ///   nothing
  private record Message(String name, List<String> must, String planted) {}

  private static final List<Message> TABLE =
      List.of(
          message(
              "receipt",
              "number what-next promised-time fingerprint policy-version no-reward",
              "It looks critical to us."),
          message(
              "human-answer",
              "handler next-date language preferences",
              "It will be fixed by 12 December 2026."),
          message("more-information", "questions tried pauses-on", ""),
          message(
              "not-a-vulnerability",
              "reason sentence elsewhere objection",
              "That is obviously nonsense."),
          message("duplicate", "known-already credit-rule", "It was first reported by a student."),
          message("accepted", "severity cve disclosure-date", ""),
          message("status", "changed next-date", ""),
          message("fix-ready", "build question", ""),
          message(
              "pre-notification",
              "affected fixed workarounds publication-time terms recipient-mark",
              ""),
          message(
              "preliminary-advisory",
              "what-to-do known-so-far next-update",
              "To exploit it, send the payload twice."),
          message("release-advisory", "advisory", ""),
          message(
              "threat-notice",
              "genuine-mail sender-domains never-asked samples-address",
              "The fake stands at https://evil.example/login."),
          message(
              "personal-data",
              "what-data when consequences measures contact",
              "It is unlikely to result in harm."),
          message(
              "incident",
              "known-so-far what-to-do next-update contact",
              "There is no need to worry."),
          message("credit", "credit-text withdrawal", "Write to ada@private.example."),
          message("embargo-broken", "public-now new-time what-to-do", "You leaked it."),
          message("correction", "was-wrong act-again", "We made minor changes."),
          message("legal-answer", "followed-policy", ""));

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(LetterTableTests.class.getSimpleName()));
  private final LetterStore store = new LetterStore(room.jdbc);
  private final Authority authority = new Authority((_, _) -> false);
  private final LetterTemplates templates = new LetterTemplates(store, authority);
  private final ChangeLetterTemplate change =
      new ChangeLetterTemplate(templates, store, authority, room.clock, room.news);
  private final Viewer lead = TestRoom.staff(Role.LEAD);

  /// The answer about rewards is ours beside the table.
  @Test
  void holdsEveryMessageThereIs() {
    assertThat(Arrays.stream(LetterKind.values()).map(LetterKind::word))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(TABLE.stream().map(Message::name), Stream.of("no-reward")).toList());
  }

  @TestFactory
  Stream<DynamicTest> saysWhatItMust() {
    return each(message -> {
      LetterKind kind = LetterKind.of(message.name()).orElseThrow();
      assertThat(kind.must()).extracting(LetterField::word).hasSameElementsAs(message.must());
      for (String word : message.must()) {
        LetterField field = LetterField.of(word).orElseThrow();
        String without = OurWording.of(kind).text().replace(field.mark(), "something");
        assertThat(savingRefused(kind, without)).as("saved without " + word).isTrue();
        if (field != LetterField.CONTACT) { // it stands under every letter
          assertThat(sendingRefused(kind, without)).as("sent without " + word).isTrue();
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> neverSaysWhatItMustNot() {
    return each(message -> {
      LetterKind kind = LetterKind.of(message.name()).orElseThrow();
      String ours = OurWording.of(kind).text();
      assertThat(sendingRefused(kind, ours)).as("our own wording").isFalse();
      assertThat(kind.mustNot().isEmpty()).isEqualTo(message.planted().isEmpty());
      if (!message.planted().isEmpty()) {
        assertThat(savingRefused(kind, ours + "\n" + message.planted())).as("saved").isTrue();
        assertThat(sendingRefused(kind, ours + "\n" + message.planted())).as("sent").isTrue();
      }
      String code = "7k3m-x2qp-9vtr-w4hn-8c6d-z5jb-1fga-0esy";
      assertThat(savingRefused(kind, ours + "\n" + code)).as("a receipt code").isTrue();
      assertThat(sendingRefused(kind, ours + "\n" + code)).as("a receipt code").isTrue();
    });
  }

  @TestFactory
  Stream<DynamicTest> canBeWordedAnew() {
    return each(message -> {
      LetterKind kind = LetterKind.of(message.name()).orElseThrow();
      String anew = OurWording.of(kind).text() + "\n\nKind regards";
      long before = templates.get(lead, kind).number();

      room.in(() -> change.change(lead, kind, anew, before));

      assertThat(templates.get(lead, kind).text()).isEqualTo(anew);
      assertThat(templates.versions(lead, kind)).hasSizeGreaterThan(1);
    });
  }

  /// The reason of a rejection is one of a list, with a sentence beside it.
  @Test
  void aRejectionNamesAReasonOfTheList() {
    LetterKind kind = LetterKind.NOT_A_VULNERABILITY;
    LetterFacts own = facts().with(Map.of());
    Map<LetterField, String> values = new EnumMap<>(own.values());
    values.put(LetterField.REASON, "we do not feel like it");

    assertThatThrownBy(
            () -> LetterTemplate.sent(kind, OurWording.of(kind).text(), LetterFacts.of(values)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(((Invalid) refused.refusal()).flaws())
                    .extracting(Flaw::field)
                    .containsExactly("reason"));
  }

  private boolean savingRefused(LetterKind kind, String text) {
    try {
      room.doing(() -> {
        var _ = change.change(lead, kind, text, templates.get(lead, kind).number());
      });
      return false;
    } catch (Refused refused) {
      return refused.refusal() instanceof Invalid;
    }
  }

  private static boolean sendingRefused(LetterKind kind, String text) {
    try {
      var _ = LetterTemplate.sent(kind, text, facts());
      return false;
    } catch (Refused refused) {
      return refused.refusal() instanceof Invalid;
    }
  }

  private static LetterFacts facts() {
    Map<LetterField, String> values = new EnumMap<>(LetterField.class);
    for (LetterField field : LetterField.values()) {
      if (field.standing().isEmpty()) {
        values.put(field, "what " + field.word() + " says");
      }
    }
    values.put(LetterField.REASON, LetterField.REASON.choices().getFirst());
    values.put(LetterField.QUESTIONS, "1. Which version?");
    values.put(LetterField.SEVERITY, "high, CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H");
    for (LetterField day :
        List.of(
            LetterField.PAUSES_ON,
            LetterField.DISCLOSURE_DATE,
            LetterField.PUBLICATION_TIME,
            LetterField.NEXT_UPDATE,
            LetterField.NEW_TIME)) {
      values.put(day, "2 Feb 2027, 09:00 UTC, by " + day.word());
    }
    return LetterFacts.of(values);
  }

  private static Message message(String name, String must, String planted) {
    return new Message(name, List.of(must.split(" ")), planted);
  }

  private static Stream<DynamicTest> each(Consumer<Message> check) {
    return TABLE.stream()
        .map(message -> DynamicTest.dynamicTest(message.name(), () -> check.accept(message)));
  }
}
