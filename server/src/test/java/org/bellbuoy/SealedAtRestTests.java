package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SampleFacts;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.correspondence.HearSayings;
import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.identity.AcceptInvitation;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.Invited;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.Credits;
import org.bellbuoy.intake.GiveSafeHarbour;
import org.bellbuoy.intake.NoteGoodFaith;
import org.bellbuoy.intake.ProposeCredit;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.RevokeGoodFaith;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.PolicyForm;
import org.bellbuoy.policy.PublishPolicy;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.search.Search;
import org.bellbuoy.search.Wanted;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealBroken;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.TakeInKeys;
import org.bellbuoy.vault.Vault;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the house knows lies on disk as ciphertext, and each piece in its own place only.
class SealedAtRestTests {

  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final Pattern TRACKING = Pattern.compile("\"tracking\":\"([^\"]+)\"");

  private final String mark = HexFormat.of().formatHex(random());
  private final JdbcClient jdbc = TestHouse.database().jdbc();

  @Test
  void leavesNoWordOfWhatIsSecretOnDiskOrInALog() throws IOException {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);
    try {
      plant();
    } finally {
      root.detachAppender(log);
    }
    jdbc.sql("checkpoint").update();

    assertThat(hits(mark)).isEmpty();
    assertThat(log.list).noneMatch(line -> line.getFormattedMessage().contains(mark));
  }

  @Test
  void wouldHaveFoundAWordThatLiesOpen() throws IOException {
    String open = HexFormat.of().formatHex(random());
    jdbc.sql("create table public.open_words (words text)").update();
    jdbc.sql("insert into public.open_words values (:words)").param("words", open).update();
    jdbc.sql("checkpoint").update();

    List<String> found = hits(open);
    jdbc.sql("drop table public.open_words").update();

    assertThat(found)
        .anyMatch(file -> file.contains("/base/"))
        .anyMatch(file -> file.contains("/pg_wal/"));
  }

  @Test
  void refusesASealedValueThatWasMovedToAnotherRow() throws IOException {
    plant();
    plant();
    Vault vault = TestHouse.get(Vault.class);
    for (Place place : places()) {
      List<Row> rows = rows(place).stream().filter(row -> opens(vault, row)).toList();
      assertThat(rows).as("rows of %s that open in their own place", place.column()).isNotEmpty();
      Row one = rows.getFirst();
      assertThatThrownBy(() -> vault.open(place.of(UUID.randomUUID(), "nothing"), one.sealed()))
          .as("%s in a place that is not there", place.column())
          .isInstanceOf(SealBroken.class);
      for (Row other : rows) {
        if (!other.binding().equals(one.binding())) {
          assertThatThrownBy(() -> vault.open(one.binding(), other.sealed()))
              .as("%s moved to another row", place.column())
              .isInstanceOf(SealBroken.class);
        }
      }
      assertThat(rows.stream().map(Row::binding).distinct())
          .as("%s: each row has a place of its own", place.column())
          .hasSameSizeAs(rows);
    }
  }

  private void plant() {
    Viewer.Staff analyst = named();
    policy();
    StreetVisitor stranger = new StreetVisitor();
    String receipt =
        stranger
            .postJson(
                "/api/v1/reports",
                """
                {"what":"what %1$s","steps":"%1$s","contact":"r@%1$s.example","credit":"%1$s",
                 "files":[{"name":"%1$s.txt","base64":"%2$s"}]}
                """
                    .formatted(
                        mark,
                        Base64.getEncoder().encodeToString(mark.getBytes(StandardCharsets.UTF_8))))
            .body();
    assertThat(
            stranger
                .postJson(
                    "/api/v1/reports/messages",
                    "{\"code\":\"%s\",\"text\":\"more %s\"}".formatted(first(CODE, receipt), mark))
                .statusCode())
        .isLessThan(300);
    stranger.post("/report", Map.of("what", "an unsent " + mark));
    int _ = TestHouse.get(TakeIn.class).takeIn();
    TestHouse.get(AnswerReport.class)
        .answer(analyst, first(TRACKING, receipt), "Thank you " + mark);
    thankAndWeigh(stranger, first(CODE, receipt), first(TRACKING, receipt));
    String code = TestHouse.get(OpenCase.class).open(analyst, "A title " + mark);
    TestHouse.get(WriteNote.class).write(analyst, code, "A note " + mark);
    CaseFile file = TestHouse.get(Cases.class).get(analyst, code);
    var _ =
        TestHouse.get(DraftAdvisory.class)
            .draft(
                analyst,
                new NewAdvisory(
                    AdvisoryKind.RELEASE,
                    file.embargo(),
                    file.id().value(),
                    Map.of(SectionName.TITLE, mark, SectionName.SUMMARY, "It says " + mark),
                    Particulars.about(List.of(SampleFacts.flaw("CVE-2026-40077")))));
    var _ = TestHouse.get(Search.class).find(analyst, Wanted.read(mark, "", "", 25));
    int _ = TestHouse.get(TakeInKeys.class).takeIn();
  }

  /// Under a policy reporters are given a promise in writing.
  private static void policy() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    TestHouse.get(MakeSigningKey.class).make(new Viewer.Machine(), "Tide <security@tide.example>");
    VendorProfile vendor = TestHouse.get(VendorProfiles.class).profile(lead);
    if (!vendor.hasContact()) {
      VendorForm form =
          new VendorForm(
              "Tide Works", "", "security@tide.example", "", "en", vendor.noReward(), "vendor");
      TestHouse.get(ChangeVendorProfile.class).execute(lead, form, vendor.version());
    }
    TestHouse.get(PublishPolicy.class).execute(lead, new PolicyForm("# We answer", ""));
  }

  /// How to be thanked, as proposed and as agreed, and what is said of good faith.
  private void thankAndWeigh(StreetVisitor stranger, String receipt, String tracking) {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    TestHouse.get(GiveSafeHarbour.class)
        .give(TestHouse.get(Reports.class).get(lead, tracking).id());
    TestHouse.get(NoteGoodFaith.class).note(lead, tracking, "for", "Stopped at " + mark);
    TestHouse.get(RevokeGoodFaith.class).revoke(lead, tracking, "Sold " + mark);
    TestHouse.get(ProposeCredit.class).propose(lead, tracking, "Thanks to " + mark);
    assertThat(
            stranger
                .postJson(
                    "/api/v1/reports/credit",
                    "{\"code\":\"%s\",\"text\":\"I am %s\"}".formatted(receipt, mark))
                .statusCode())
        .isEqualTo(201);
    TestHouse.get(HearSayings.class).hear();
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (TestHouse.get(Credits.class)
        .find(lead, tracking)
        .filter(credit -> !credit.agreed().isEmpty())
        .isEmpty()) {
      assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private Viewer.Staff named() {
    String address = mark.substring(0, 20) + System.identityHashCode(new Object());
    NewPerson typed =
        new NewPerson("N " + mark, address + "@" + mark + ".example", Set.of(Role.ANALYST));
    Invited invited = TestHouse.get(InvitePerson.class).execute(new Viewer.Machine(), typed);
    TestHouse.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
    return new Viewer.Staff(invited.person(), typed.name(), typed.roles());
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  /// The files that hold the mark: as it is, in Base64 or in hexadecimal.
  private List<String> hits(String wanted) throws IOException {
    byte[] plain = wanted.getBytes(StandardCharsets.UTF_8);
    List<String> forms = new ArrayList<>(List.of(wanted, HexFormat.of().formatHex(plain)));
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = new byte[shift + plain.length];
      System.arraycopy(plain, 0, shifted, shift, plain.length);
      String coded = Base64.getEncoder().encodeToString(shifted);
      forms.add(coded.substring(4, coded.length() - 4));
    }
    List<String> found = new ArrayList<>();
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (holds(file, forms)) {
            found.add(file.toString());
          }
        }
      }
    }
    return found;
  }

  private List<Path> folders() {
    String database = jdbc.sql("show data_directory").query(String.class).single();
    Path data = Path.of(database).toAbsolutePath();
    Path above = Objects.requireNonNull(data.getParent());
    Path whole = String.valueOf(above.getFileName()).startsWith("bellbuoy") ? above : data;
    return List.of(whole, TestHouse.get(Installation.class).dataFolder());
  }

  private static boolean holds(Path file, List<String> forms) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return forms.stream().anyMatch(text::contains);
  }

  /// Where a sealed column belongs: its kind, the column of its subject, its field.
  private record Place(String column, String kind, String subject, String field) {
    Binding of(UUID id, String more) {
      return new Binding(kind, id, field.replace("*", more));
    }
  }

  private record Row(Binding binding, Sealed sealed) {}

  private List<Place> places() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/golden/bindings.txt")).stream()
        .map(line -> line.split("\\|"))
        .filter(parts -> parts.length == 4)
        .map(parts ->
            new Place(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip()))
        .toList();
  }

  private List<Row> rows(Place place) {
    int dot = place.column().lastIndexOf('.');
    String table = place.column().substring(0, dot);
    String column = place.column().substring(dot + 1);
    String more = place.field().contains("*") ? "lower(name)" : "''";
    return jdbc.sql(
            "select %s as subject, %s as more, %s as sealed from %s where %s is not null limit 200"
                .formatted(place.subject(), more, column, table, column))
        .query((row, _) ->
            new Row(
                place.of(row.getObject("subject", UUID.class), row.getString("more")),
                Sealed.of(row.getBytes("sealed"))))
        .list();
  }

  private static boolean opens(Vault vault, Row row) {
    try {
      vault.open(row.binding(), row.sealed());
      return true;
    } catch (RuntimeException _) {
      return false;
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
