package org.bellbuoy.testkit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.grants.Grant;
import org.bellbuoy.grants.GrantEnvironment;
import org.bellbuoy.grants.GrantForm;
import org.bellbuoy.grants.GrantState;
import org.bellbuoy.grants.Grants;
import org.bellbuoy.grants.HearRequests;
import org.bellbuoy.grants.RevokeGrant;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;

/// Test environments in every state in which something can be done with one.
///
/// @param asked one that waits for a decision
/// @param granted one whose credentials wait to be shown
/// @param ended one that has to be wiped
/// @param code opens the mailbox of the granted one
record GrantStage(String asked, String granted, String ended, String code) {

  /// What a page gave.
  private record Given(String grant, String code) {}

  static GrantStage set(Viewer.Staff lead) {
    Given asked = ask();
    Given granted = ask();
    Given ended = ask();
    while (TestHouse.get(HearRequests.class).hear() > 0) {
      // until nothing waits
    }
    grant(lead, granted);
    grant(lead, ended);
    TestHouse.get(RevokeGrant.class)
        .revoke(lead, ended.grant(), "It is needed elsewhere.", version(lead, ended));
    return new GrantStage(asked.grant(), granted.grant(), ended.grant(), granted.code());
  }

  /// One that waits for a decision, whoever asked.
  static String waiting(Viewer.Staff reader) {
    Optional<String> known = firstWaiting(reader);
    if (known.isPresent()) {
      return known.get();
    }
    Given given = ask();
    while (TestHouse.get(HearRequests.class).hear() > 0) {
      // until nothing waits
    }
    return given.grant();
  }

  private static Optional<String> firstWaiting(Viewer.Staff reader) {
    return TestHouse.get(Grants.class)
        .list(reader, Set.of(GrantState.REQUESTED), Portion.first())
        .items()
        .stream()
        .map(Grant::code)
        .findFirst();
  }

  private static Given ask() {
    String day = now().toLocalDate().plusDays(9).toString();
    String page =
        new StreetVisitor()
            .post(
                "/test-environment",
                Map.of("what", "The gate of the harbour.", "until", day, "rules", "yes"))
            .body();
    String number = page.replaceAll("(?s).*TE-([2-9b-z]{10}).*", "$1");
    return new Given(number, StreetVisitor.text(page, "code"));
  }

  private static void grant(Viewer.Staff lead, Given given) {
    GrantForm form =
        new GrantForm(
            "The gate, and nothing behind it.",
            "visitor / a word for the gate",
            now().plusDays(9).truncatedTo(ChronoUnit.MINUTES).toString(),
            "UTC",
            TestHouse.get(People.class).self(lead).code());
    TestHouse.get(GrantEnvironment.class).grant(lead, given.grant(), form, version(lead, given));
  }

  private static long version(Viewer.Staff lead, Given given) {
    return TestHouse.get(Grants.class).open(lead, given.grant()).grant().version();
  }

  private static LocalDateTime now() {
    return LocalDateTime.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC);
  }
}
