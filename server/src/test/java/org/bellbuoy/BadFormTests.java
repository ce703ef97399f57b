package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.testkit.Stage;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.PageForm;
import org.bellbuoy.walls.Scenes;
import org.bellbuoy.walls.SeenForm;
import org.bellbuoy.walls.Twist;
import org.bellbuoy.walls.Visit.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every form of every page, filled in as nobody should: it comes back with a summary that leads to
/// the field, keeps what was typed elsewhere, and nothing is stored.
class BadFormTests {

  private static final String SCRIPT = Twist.HTML.text();

  /// They keep something of a refused try on purpose: the files of an unsent report, sealed, and
  /// the count of wrong passwords, codes and words.
  private static final Set<String> REMEMBER =
      Set.of(
          "street POST /report",
          "desk POST /account/password",
          "desk POST /show-again",
          "desk POST /sign-in",
          "desk POST /sign-in/code",
          "counter POST /invitation/{token}");

  /// It names a case; whatever is the number of none is answered as if there were nothing.
  private static final String JOIN = "/cases/join";

  /// A house that has an administrator sets up no other, whatever was typed; `SetUpTests` sweeps
  /// the fields in an empty one.
  private static final String SET_UP = "desk POST /set-up/{token}";

  /// Shown only to somebody who is the only one who could decide, in an emergency: a house of one,
  /// which a walk among all the others of this one cannot be. `SmallVendorTests` sends it empty,
  /// wrong and right (`decidesAtOnceInAnEmergencyAndIsReviewedLater`).
  private static final String ONLY_ALONE = "desk POST /advisories/{code}/review alone";

  /// Shown while very many report at once, which would hold up every other test of this house:
  /// `GateTests` goes through it.
  private static final List<String> ONLY_IN_A_RUSH =
      List.of("street POST /report/send work", "street POST /report/send ticket");

  /// Shown where a release advisory with a CVE id is public, and has no field: `CveRecordTests`
  /// sends it before and after.
  private static final String RECORD = "desk POST /cases/{code}/cve-record";

  /// Shown while an incident waits for its first action, and while an approved advisory waits for a
  /// day that the other side has set, and while a translation was reviewed after the advisory was
  /// published: `QueueTests`, `EmergencyRunTests` and `TranslatedPageTests` send them wrong and
  /// right.
  private static final List<String> ONLY_IN_A_HURRY =
      List.of(
          "desk POST /reports/{tracking}/first-action action",
          "desk POST /advisories/{code}/translations/publication hash",
          "desk POST /cases/{code}/emergency-run hash");

  /// Shown while there is an outlet, to which every run of this house would speak, while a letter
  /// of the first run is on its way, while its report waits, while a year has figures, and once a
  /// linked advisory completes a fix (`IncompleteFixTests`): `MailCheckTests`, `FirstRunTests` and
  /// `FiguresTests` send what has fields. One is sent by mail programs alone: `SubscriptionTests`
  /// does.
  private static final List<String> ONLY_AT_TIMES =
      List.of(
          "desk POST /advisories/{code}/onward ",
          "desk POST /first-run/mail/arrived number",
          "desk POST /first-run/mail/round ",
          "desk POST /first-run/trial/end ",
          "desk POST /operations/outlets/{code}/removal ",
          "desk POST /operations/outlets/{code}/test ",
          "desk POST /settings/figures year",
          "street POST /subscribe/leave/{code} ");

  private static Scenes scenes;

  @BeforeAll
  static void walk() {
    scenes = Scenes.of(Stage.set());
  }

  @TestFactory
  Stream<DynamicTest> comesBackWithWhatWasTyped() {
    return scenes.forms().stream()
        .map(form -> DynamicTest.dynamicTest(form.kind(), () -> sweep(form)));
  }

  /// A new form is either seen by the walk or missed here.
  @Test
  void everyFormThatADoorTakesIsSeenOnAPage() {
    Set<Address> seen =
        scenes.forms().stream()
            .map(SeenForm::target)
            .filter(address -> !address.reads())
            .collect(Collectors.toCollection(TreeSet::new));

    System.out.printf(
        "forms: %d kinds seen, %d of %d addresses that take one%n",
        scenes.forms().size(), seen.size(), scenes.declared().size());
    assertThat(seen)
        .containsExactlyElementsOf(
            scenes.declared().stream()
                .filter(each -> !each.toString().equals(RECORD))
                .filter(each ->
                    Stream.concat(ONLY_IN_A_HURRY.stream(), ONLY_AT_TIMES.stream())
                        .noneMatch(one -> one.startsWith(each + " ")))
                .toList());
  }

  @Test
  void everyFieldThatAFormMaySendIsOnAPage() {
    List<String> missed = new ArrayList<>();
    for (Address address : scenes.declared()) {
      Set<String> shown =
          scenes.forms().stream()
              .filter(form -> form.target().equals(address))
              .flatMap(form -> form.form().fields().stream())
              .collect(Collectors.toSet());
      address.fields().stream()
          .filter(field -> !shown.contains(field))
          .forEach(field -> missed.add(address + " " + field));
    }
    assertThat(missed)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(List.of(ONLY_ALONE), ONLY_IN_A_RUSH, ONLY_IN_A_HURRY, ONLY_AT_TIMES)
                .flatMap(List::stream)
                .filter(each -> !each.endsWith(" "))
                .toList());
  }

  private static void sweep(SeenForm seen) {
    PageForm form = seen.form();
    List<String> wrong = new ArrayList<>();
    for (String field : form.values().keySet()) {
      if (!form.texts().contains(field)) {
        checkOffered(wrong, seen, field);
        continue;
      }
      for (Twist twist : Twist.values()) {
        Outcome outcome = send(seen, form.with(field, twist.text()));
        boolean must = twist.mustBeRefused() && form.method().equals("POST");
        check(wrong, seen, field, twist.name(), outcome, must);
      }
      check(wrong, seen, field, "twice", send(seen, form.twice(field)), false);
      boolean needed = form.needed().contains(field);
      check(wrong, seen, field, "missing", send(seen, form.without(field)), needed);
    }
    assertThat(wrong).isEmpty();
  }

  /// Where one does not type, what was never offered is refused and not taken for something else.
  private static void checkOffered(List<String> wrong, SeenForm seen, String field) {
    PageForm form = seen.form();
    Outcome outcome = send(seen, form.with(field, SCRIPT));
    check(wrong, seen, field, "not offered", outcome, false);
    boolean choice = form.choices().contains(field) && form.method().equals("POST");
    if (choice && outcome.status() < 400) {
      wrong.add(field + " not offered -> " + outcome.status());
    }
    check(wrong, seen, field, "twice", send(seen, form.twice(field)), false);
    check(wrong, seen, field, "missing", send(seen, form.without(field)), false);
  }

  private static Outcome send(SeenForm seen, String fields) {
    PageForm form = seen.form();
    return scenes
        .door(seen.target().door())
        .form(seen.viewer(), form.method(), form.action().replaceAll("[?].*", ""), fields);
  }

  private static void check(
      List<String> wrong, SeenForm seen, String field, String how, Outcome outcome, boolean must) {
    PageForm form = seen.form();
    String what = field + " " + how + " -> " + outcome.status();
    boolean stored = outcome.written() > 0 && !REMEMBER.contains(seen.target().toString());
    if (outcome.status() >= 500 || stored) {
      wrong.add(what + " after " + outcome.written() + " rows");
    }
    if (outcome.body().contains(SCRIPT)) {
      wrong.add(what + " with a script in the page");
    }
    boolean unknown = outcome.status() == 404 && form.action().equals(JOIN);
    if (unknown || seen.target().toString().equals(SET_UP)) {
      return;
    }
    if (must && outcome.status() != 422) {
      wrong.add(what + ", not 422");
    } else if (must && !outcome.body().contains("href=\"#" + field)) {
      wrong.add(what + ", but no link to the field");
    } else if (must && form.keeps(field) && !outcome.body().contains(form.kept())) {
      wrong.add(what + ", but what was typed is gone");
    }
  }
}
