package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LetterTests {

  private static final String CODE = "7k3m-x2qp-9vtr-w4hn-8c6d-z5jb-1fga-0esy";

  /// What somebody might write in spite of the rule; each is caught.
  private static final Map<LetterBan, List<String>> SLIPS =
      Map.ofEntries(
          Map.entry(LetterBan.RECEIPT_CODE, List.of(CODE, CODE.replace('-', ' '))),
          Map.entry(
              LetterBan.JUDGEMENT,
              List.of("This looks critical.", "It is a false positive.", "We confirm the flaw.")),
          Map.entry(
              LetterBan.PROMISED_FIX_DATE,
              List.of(
                  "We will have it fixed by 12 December 2026.",
                  "A patch comes within two weeks.",
                  "It is corrected on 2026-12-01.",
                  "You get the fix next week.")),
          Map.entry(LetterBan.RIDICULE, List.of("That is obviously nonsense.", "A beg bounty.")),
          Map.entry(
              LetterBan.OTHER_REPORTER,
              List.of(
                  "It was first reported by a student.",
                  "Another researcher sent it.",
                  "In their report it was clearer.")),
          Map.entry(
              LetterBan.EXPLOIT_STEPS,
              List.of("```\ncurl\n```", "The payload is short.", "Here is a proof of concept.")),
          Map.entry(LetterBan.LIVE_LINKS, List.of("The fake stands at https://evil.example/x.")),
          Map.entry(
              LetterBan.RISK_THRESHOLD,
              List.of("There is a low risk.", "It is unlikely to harm you.")),
          Map.entry(
              LetterBan.UNAGREED_PERSONAL_DATA,
              List.of("Thanks to ada@example.org.", "Call +61 7 3000 0000.")),
          Map.entry(LetterBan.BLAME, List.of("It is your fault.", "You leaked it.")),
          Map.entry(
              LetterBan.SILENT_CHANGE,
              List.of("We made minor changes.", "Editorial corrections.")));

  @TestFactory
  Stream<DynamicTest> ourOwnWordingHoldsToItsRules() {
    return kinds(
        kind -> assertThat(LetterCheck.template(kind, OurWording.of(kind).text())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> ourOwnWordingFilledInIsSent() {
    return kinds(kind -> {
      String letter = LetterTemplate.sent(kind, OurWording.of(kind).text(), everything());

      assertThat(letter).doesNotContain("{", "}");
      kind.must().forEach(field -> assertThat(letter).contains(everything().value(field)));
    });
  }

  @TestFactory
  Stream<DynamicTest> aTemplateWithoutAMarkItMustHaveIsRefused() {
    return musts((kind, field) -> {
      String without = OurWording.of(kind).text().replace(field.mark(), "something");

      assertThat(LetterCheck.template(kind, without))
          .anyMatch(flaw -> flaw.field().equals("text") && flaw.message().contains(field.mark()));
    });
  }

  @TestFactory
  Stream<DynamicTest> aLetterWithoutAValueItMustHaveNamesTheField() {
    return musts((kind, field) -> {
      LetterFacts without = lacking(field);
      if (without.knows(field)) {
        return;
      }
      assertThat(flaws(kind, OurWording.of(kind).text(), without))
          .anyMatch(flaw -> flaw.field().equals(field.word()));
    });
  }

  @TestFactory
  Stream<DynamicTest> aLetterWhoseTextLostAValueIsRefused() {
    return musts((kind, field) -> {
      if (field == LetterField.CONTACT) {
        return; // it cannot be lost: it stands under every letter
      }
      String without = OurWording.of(kind).text().replace(field.mark(), "…");

      assertThat(flaws(kind, without, everything()))
          .anyMatch(flaw -> flaw.field().equals("text") && flaw.message().contains(field.label()));
    });
  }

  @TestFactory
  Stream<DynamicTest> aLetterThatSaysWhatItMustNotIsRefusedWithTheLine() {
    return bans((kind, slip) -> {
      String text = OurWording.of(kind).text() + "\n" + slip;
      long line = OurWording.of(kind).text().lines().count() + 1;

      assertThat(LetterCheck.template(kind, text)).as("saved").isNotEmpty();
      assertThat(LetterCheck.template(kind, text).getFirst().message()).contains("Line " + line);
      assertThat(flaws(kind, text, everything())).as("sent").isNotEmpty();
    });
  }

  @Test
  void aMarkNobodyKnowsIsRefusedWithItsLine() {
    String text = OurWording.of(LetterKind.STATUS).text() + "\n{receipt-code}";

    assertThat(LetterCheck.template(LetterKind.STATUS, text))
        .anyMatch(flaw -> flaw.message().contains("{receipt-code}"));
  }

  @Test
  void theDuplicateLetterSaysNothingOfTheOtherReporter() {
    LetterFacts known =
        new LetterFacts(everything().values(), Set.of("bcdfghjkmn", "Grace of the Harbour"));
    String text = OurWording.of(LetterKind.DUPLICATE).text() + "\nSee Grace of the harbour.";

    assertThat(flaws(LetterKind.DUPLICATE, text, known))
        .anyMatch(flaw -> flaw.message().contains("another reporter"));
  }

  @Test
  void aRewardThatIsPaidLeavesTheSentenceOut() {
    Map<LetterField, String> values = new EnumMap<>(everything().values());
    values.put(LetterField.NO_REWARD, "");

    String letter =
        LetterTemplate.sent(
            LetterKind.RECEIPT, OurWording.of(LetterKind.RECEIPT).text(), LetterFacts.of(values));

    assertThat(letter).doesNotContain("{").contains("Version version 77");
  }

  @Test
  void questionsAreNumberedDatesAreDaysAndSeverityHasItsVector() {
    for (LetterField field :
        List.of(LetterField.QUESTIONS, LetterField.PAUSES_ON, LetterField.SEVERITY)) {
      assertThat(field.complaint("soon, perhaps")).as(field.name()).isPresent();
    }
    assertThat(LetterField.SEVERITY.complaint("high, CVSS:4.0/AV:N/AC:L")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyLetterEndsWithTheSameContact() {
    String contact = "security@tide.example";
    LetterFacts facts = everything().with(Map.of(LetterField.CONTACT, contact));
    return Stream.of(LetterKind.values())
        .map(kind ->
            DynamicTest.dynamicTest(
                kind.word(),
                () -> {
                  String known = facts.value(LetterField.CONTACT);
                  String ours = OurWording.of(kind).text();
                  String without = ours.replace(LetterField.CONTACT.mark(), "");
                  String letter = LetterTemplate.sent(kind, ours, facts);
                  assertThat(letter).containsOnlyOnce(known);
                  if (!kind.must().contains(LetterField.CONTACT)) {
                    assertThat(LetterTemplate.sent(kind, without, facts)).endsWith(known);
                  }
                }));
  }

  @Test
  void aLetterWithoutWordsGetsNoContactAlone() {
    assertThat(ContactLine.under("", "security@tide.example")).isEmpty();
    assertThat(ContactLine.under("Hello", "")).isEqualTo("Hello");
    assertThat(ContactLine.under("Write to a@b.example.", "a@b.example"))
        .isEqualTo("Write to a@b.example.");
  }

  @Test
  void whatAReporterAgreedToMayHoldAnAddress() {
    Map<LetterField, String> values = new EnumMap<>(everything().values());
    values.put(LetterField.CREDIT_TEXT, "Ada, ada@example.org");

    String letter =
        LetterTemplate.sent(
            LetterKind.CREDIT, OurWording.of(LetterKind.CREDIT).text(), LetterFacts.of(values));

    assertThat(letter).contains("Ada, ada@example.org");
  }

  @Test
  void aFreeMessageNeverHoldsAReceiptCode() {
    assertThatThrownBy(() -> LetterTemplate.requireNoCode("Your code: " + CODE))
        .isInstanceOf(Refused.class);
    LetterTemplate.requireNoCode("The number is 0123456789, written on 2026-11-22.");
  }

  private static List<Flaw> flaws(LetterKind kind, String text, LetterFacts facts) {
    try {
      LetterTemplate.sent(kind, text, facts);
      return List.of();
    } catch (Refused refused) {
      return ((Invalid) refused.refusal()).flaws();
    }
  }

  private static LetterFacts everything() {
    Map<LetterField, String> values = new EnumMap<>(LetterField.class);
    for (LetterField field : LetterField.values()) {
      if (field.standing().isEmpty()) {
        values.put(field, "value of " + field.ordinal() + " and no more");
      }
    }
    values.put(LetterField.POLICY_VERSION, "version 77");
    values.put(LetterField.REASON, LetterField.REASON.choices().getFirst());
    values.put(LetterField.QUESTIONS, "1. Which version?\n2. Which system?");
    values.put(LetterField.PAUSES_ON, "2027-01-31");
    values.put(LetterField.DISCLOSURE_DATE, "2 February 2027");
    values.put(LetterField.PUBLICATION_TIME, "2 Feb 2027, 09:00 UTC");
    values.put(LetterField.NEXT_UPDATE, "3 Feb 2027, 09:00 UTC");
    values.put(LetterField.NEW_TIME, "4 Feb 2027, 09:00 UTC");
    values.put(LetterField.SEVERITY, "high, CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H");
    return LetterFacts.of(values);
  }

  private static LetterFacts lacking(LetterField field) {
    Map<LetterField, String> values = new EnumMap<>(everything().values());
    values.remove(field);
    return LetterFacts.of(values);
  }

  private static Stream<DynamicTest> kinds(Consumer<LetterKind> check) {
    return Stream.of(LetterKind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> check.accept(kind)));
  }

  private static Stream<DynamicTest> musts(BiConsumer<LetterKind, LetterField> check) {
    return Stream.of(LetterKind.values())
        .flatMap(kind ->
            kind.must().stream()
                .map(field ->
                    DynamicTest.dynamicTest(
                        kind.word() + " " + field.word(), () -> check.accept(kind, field))));
  }

  private static Stream<DynamicTest> bans(BiConsumer<LetterKind, String> check) {
    return Stream.of(LetterKind.values())
        .flatMap(kind ->
            Stream.concat(Stream.of(LetterBan.RECEIPT_CODE), kind.mustNot().stream())
                .flatMap(ban -> SLIPS.getOrDefault(ban, List.of()).stream())
                .map(slip ->
                    DynamicTest.dynamicTest(
                        kind.word() + ": " + slip.lines().findFirst().orElse(""),
                        () -> check.accept(kind, slip))));
  }

  @Test
  void searchesATextWithoutAnEndInTimeThatGrowsWithIt() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (LetterBan ban : LetterBan.values()) {
            assertThat(ban.find("x".repeat(300_000), List.of())).as(ban.name()).isEmpty();
          }
        });
  }
}
