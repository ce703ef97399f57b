package org.bellbuoy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;

class PolicyTests {

  private static final Viewer ANYONE = new Viewer.Anyone();

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(PolicyTests.class.getSimpleName()));
  private final PolicyStore store = new PolicyStore(room.jdbc);
  private final VendorStore vendors = new VendorStore(room.jdbc);
  private final Authority authority = new Authority((_, _) -> false);
  private final Policies policies = new Policies(store, authority);
  private final VendorProfiles profiles = new VendorProfiles(vendors);
  private final PublishPolicy publish =
      new PublishPolicy(store, vendors, authority, room.clock, room.news);
  private final ChangeVendorProfile change =
      new ChangeVendorProfile(vendors, store, authority, room.clock, room.news);
  private final Viewer lead = TestRoom.staff(Role.LEAD);

  @Test
  void refusesAPolicyWithoutAnAddressToWriteTo() {
    assertThat(refusal(() -> publish.execute(lead, text("# Policy"))))
        .isEqualTo(new PolicyRefusal.NoContact());
    assertThat(policies.all(lead)).isEmpty();
  }

  @Test
  void givesAnOldVersionByteForByteAfterThreeChanges() {
    setUp();
    String first = "# Policy\n\n\tWith *odd*  spaces, “quotes” and <b>tags</b> — ünïcödé 🛟";
    PolicyVersion old = publish(first);
    Instant then = room.clock.instant();
    for (String later : List.of("# Second", "# Third", "# Fourth")) {
      room.clock.advance(Duration.ofDays(30));
      publish(later);
    }

    PolicyVersion found = policies.inForce(ANYONE, then).orElseThrow();

    assertThat(found).isEqualTo(old);
    assertThat(found.text()).isEqualTo(first);
    assertThat(found.sha256()).isEqualTo(Fingerprint.of(first));
    assertThat(policies.version(ANYONE, 4).orElseThrow().text()).isEqualTo("# Fourth");
    assertThat(room.heard.of(PolicyPublished.class)).hasSize(4);
  }

  @Test
  void holdsFromItsDayOn() {
    setUp();
    publish("# Now");
    room.in(() -> publish.execute(lead, new PolicyForm("# Later", "2026-12-01")));

    assertThat(policies.inForce(ANYONE, Instant.parse("2026-11-30T23:59:59Z")))
        .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(1));
    assertThat(policies.inForce(ANYONE, Instant.parse("2026-12-01T00:00:00Z")))
        .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(2));
    assertThat(policies.inForce(ANYONE, Instant.parse("2020-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void refusesDaysThatHaveBegunAndDaysBeforeALaterVersion() {
    setUp();
    room.in(() -> publish.execute(lead, new PolicyForm("# Later", "2027-01-01")));

    assertThat(fields(new PolicyForm("# X", "2026-11-23")))
        .containsExactly("effectiveFrom", "effectiveFrom");
    assertThat(fields(new PolicyForm("# X", "2026-12-01"))).containsExactly("effectiveFrom");
    assertThat(fields(new PolicyForm("# X", "soon"))).contains("effectiveFrom");
  }

  @Test
  void refusesEmptyHugeAndDeceivingTexts() {
    setUp();

    assertThat(fields(text("  "))).contains("text");
    assertThat(fields(new PolicyForm(null, null))).contains("text");
    assertThat(fields(text("x".repeat(PolicyForm.LONGEST + 1)))).containsExactly("text");
    assertThat(fields(text("pay \u202edrawer on\u202c"))).containsExactly("text");
    assertThat(fields(text("a\u0000b"))).containsExactly("text");
  }

  @Test
  void showsWhatChangedBetweenTwoVersions() {
    setUp();
    publish("# Policy\n\nWe answer within 2 days.\nThe end.");
    publish("# Policy\n\nWe answer within 1 day.\nThe end.");

    assertThat(policies.differences(ANYONE, 1, 2).orElseThrow())
        .containsExactly(
            new DiffLine(DiffLine.Kind.SAME, "# Policy"),
            new DiffLine(DiffLine.Kind.SAME, ""),
            new DiffLine(DiffLine.Kind.REMOVED, "We answer within 2 days."),
            new DiffLine(DiffLine.Kind.ADDED, "We answer within 1 day."),
            new DiffLine(DiffLine.Kind.SAME, "The end."));
    assertThat(policies.differences(ANYONE, 1, 9)).isEmpty();
  }

  @Test
  void losesNoLineInAnyDifference() {
    Random random = new Random(41);
    for (int i = 0; i < 200; i++) {
      String before = lines(random);
      String after = lines(random);
      List<DiffLine> diff = DiffLine.between(before, after);

      assertThat(side(diff, DiffLine.Kind.REMOVED)).isEqualTo(before.lines().toList());
      assertThat(side(diff, DiffLine.Kind.ADDED)).isEqualTo(after.lines().toList());
    }
  }

  @Test
  void putsNameAddressAndSentenceIntoTheFirstText() {
    setUp();

    String text = FoundingPolicy.textFor(profiles.profile(ANYONE));

    assertThat(text)
        .contains("security@tide.example", "making Tide Works a secure product")
        .contains("We will respond to your report within 1 business day.")
        .contains("monetary rewards program")
        .doesNotContain("{", "}");
  }

  @Test
  void keepsTheAddressOnceAPolicyStands() {
    setUp();
    publish("# Policy");
    VendorForm without =
        new VendorForm("Tide Works", "https://tide.example", "", "", "en", "", "vendor");

    assertThat(refusal(() -> change.execute(lead, without, 1)))
        .isEqualTo(new PolicyRefusal.ContactInUse());
  }

  @Test
  void namesEachWrongFieldOfAProfile() {
    VendorForm wrong =
        new VendorForm("", "tide", "nobody", "javascript:alert(1)", "en, 12345678901", "", "boss");

    assertThat(flaws(() -> change.execute(lead, wrong, 0)))
        .extracting(Flaw::field)
        .contains("name", "namespace", "contact", "site", "languages", "role");
  }

  @Test
  void isClosedToWhoeverMayNotEditIt() {
    Viewer engineer = TestRoom.staff(Role.ENGINEER);

    assertThat(refusal(() -> publish.execute(engineer, text("# X"))).kind())
        .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    assertThat(
            refusal(() -> change.execute(ANYONE, VendorForm.of(profiles.profile(ANYONE)), 0))
                .kind())
        .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    assertThat(refusal(() -> policies.all(ANYONE)).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
  }

  @Test
  void showsWhatChangedMeanwhile() {
    setUp();

    assertThat(
            refusal(() -> change.execute(lead, VendorForm.of(profiles.profile(ANYONE)), 0)).kind())
        .isEqualTo(Refusal.Kind.CHANGED_MEANWHILE);
  }

  private void setUp() {
    VendorForm form =
        new VendorForm(
            "Tide Works",
            "https://tide.example",
            "security@tide.example",
            "https://tide.example",
            "en, de",
            profiles.profile(ANYONE).noReward(),
            "vendor");
    room.in(() -> change.execute(lead, form, 0));
  }

  private PolicyVersion publish(String markdown) {
    return room.in(() -> publish.execute(lead, text(markdown)));
  }

  private static PolicyForm text(String markdown) {
    return new PolicyForm(markdown, "");
  }

  private static String lines(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      text.append("line ").append(random.nextInt(4)).append(" <&>\n");
    }
    return text.toString();
  }

  private static List<String> side(List<DiffLine> diff, DiffLine.Kind kind) {
    return diff.stream()
        .filter(line -> line.kind() == DiffLine.Kind.SAME || line.kind() == kind)
        .map(DiffLine::text)
        .toList();
  }

  private List<String> fields(PolicyForm form) {
    return flaws(() -> publish.execute(lead, form)).stream().map(Flaw::field).toList();
  }

  private List<Flaw> flaws(Runnable deed) {
    return ((Invalid) refusal(deed)).flaws();
  }

  private Refusal refusal(Runnable deed) {
    List<Refusal> refused = new ArrayList<>();
    assertThatThrownBy(() -> room.doing(deed))
        .isInstanceOfSatisfying(Refused.class, no -> refused.add(no.refusal()));
    return refused.getFirst();
  }
}
