package org.bellbuoy.walls;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.CommentOnDraft;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.assessment.AssessSeverity;
import org.bellbuoy.assessment.JudgementForm;
import org.bellbuoy.assessment.RemediesForm;
import org.bellbuoy.assessment.Shelving;
import org.bellbuoy.assessment.StateRemedies;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Exploited;
import org.bellbuoy.cases.HoldGround;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.cases.PlaceHold;
import org.bellbuoy.cases.RecordExploitation;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.disclosure.DecideDisabling;
import org.bellbuoy.disclosure.DisableReason;
import org.bellbuoy.disclosure.Disclosures;
import org.bellbuoy.disclosure.WeighAnew;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.GiveTask;
import org.bellbuoy.embargo.InviteParty;
import org.bellbuoy.embargo.LayOutNotice;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.Party;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.embargo.RaiseLeak;
import org.bellbuoy.embargo.WriteToParty;
import org.bellbuoy.fixes.AddFixItem;
import org.bellbuoy.fixes.Counterpart;
import org.bellbuoy.fixes.Exchange;
import org.bellbuoy.fixes.FixItem;
import org.bellbuoy.fixes.GiveCaseTask;
import org.bellbuoy.fixes.NameCounterpart;
import org.bellbuoy.fixes.NoteExchange;
import org.bellbuoy.fixes.PlanFix;
import org.bellbuoy.fixes.Trade;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.OpenObligation;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.SignedInCustomer;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;

/// A case under embargo in which every kind of material carries a random mark of 128 bits, and the
/// people around it.
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<Material, String> marks = new EnumMap<>(Material.class);
  private final Map<Principal, Viewer> viewers = new EnumMap<>(Principal.class);
  private final Map<String, String> words = new HashMap<>();
  private final String receipt;

  private Secrets(String receipt) {
    this.receipt = receipt;
  }

  /// Plants everything through the house's own deeds.
  public static Secrets plant() {
    Map<Material, String> marks = new EnumMap<>(Material.class);
    Arrays.stream(Material.values()).forEach(each -> marks.put(each, mark()));
    String sent =
        new StreetVisitor()
            .postJson(
                "/api/v1/reports",
                """
                {"what":"%s","contact":"%s@reporter.example","credit":"%s","files":[{"name":"%s.txt","base64":"%s"}]}
                """
                    .formatted(
                        marks.get(Material.REPORT_TEXT),
                        marks.get(Material.REPORTER),
                        marks.get(Material.CREDIT),
                        marks.get(Material.FILE_NAME),
                        Base64.getEncoder()
                            .encodeToString(
                                Objects.requireNonNull(marks.get(Material.FILE))
                                    .getBytes(StandardCharsets.UTF_8))))
            .body();
    TestHouse.get(TakeIn.class).takeIn();
    Secrets secrets = new Secrets(field(sent, "code"));
    secrets.marks.putAll(marks);
    secrets.people();
    secrets.fill(field(sent, "tracking"));
    return secrets;
  }

  private void people() {
    viewers.put(Principal.ANYONE, new Viewer.Anyone());
    viewers.put(
        Principal.CUSTOMER, SignedInCustomer.fresh(TestStaff.person(Role.SUPPORT)).viewer());
    for (Principal principal : Principal.values()) {
      principal.role().ifPresent(role -> viewers.put(principal, TestStaff.person(role)));
    }
  }

  private void fill(String tracking) {
    Viewer.Staff lead = (Viewer.Staff) viewer(Principal.LEAD_IN);
    String code = TestHouse.get(OpenCaseForReport.class).open(lead, tracking, mark(Material.TITLE));
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    EmbargoId circle = file.embargo();
    marks.put(Material.NUMBER, code);
    Viewer.Staff engineer = (Viewer.Staff) viewer(Principal.ENGINEER_IN);
    TestHouse.get(AddToCircle.class).add(lead, circle, engineer.personId());
    TestHouse.get(WriteNote.class).write(lead, code, mark(Material.NOTE));
    TestHouse.get(AnswerReport.class).answer(lead, tracking, mark(Material.ANSWER));
    TestHouse.get(PlaceHold.class).place(lead, code, HoldGround.PROCEEDING, mark(Material.HOLD));
    assess(lead, file);
    TestHouse.get(RaiseLeak.class).raise(lead, circle, mark(Material.LEAK));
    Instant now = TestHouse.clock().instant();
    LayOutNotice layOut = TestHouse.get(LayOutNotice.class);
    layOut.layOut(lead, circle, mark(Material.NOTICE_SENT), now.minusSeconds(60));
    layOut.layOut(lead, circle, mark(Material.NOTICE_LATER), now.plus(Duration.ofDays(3)));
    AdvisoryId advisory = draft(lead, file);
    words.put("case", code);
    words.put("tracking", tracking);
    words.put("advisory", TestHouse.get(Advisories.class).get(lead, advisory).code());
    words.put(
        "comment",
        TestHouse.get(CommentOnDraft.class)
            .comment(lead, advisory, "summary", mark(Material.COMMENT)));
    words.put("attachment", attachment(lead, tracking));
    fix(lead, code);
    guests(lead, circle);
  }

  private void fix(Viewer.Staff lead, String code) {
    String work = TestHouse.get(PlanFix.class).plan(lead, code, Shelving.product() + "|1.1", null);
    FixItem.Kind kind = FixItem.Kind.TASK;
    words.put("work", work);
    words.put(
        "item",
        TestHouse.get(AddFixItem.class).add(lead, code, work, kind, mark(Material.FIX), null));
    TestHouse.get(GiveCaseTask.class).give(lead, code, Trade.LEGAL, mark(Material.FIX), null);
    String mark = mark(Material.FIX);
    String with =
        TestHouse.get(NameCounterpart.class)
            .name(lead, code, Counterpart.Kind.COORDINATOR, mark, mark);
    TestHouse.get(NoteExchange.class)
        .note(lead, code, with, Exchange.Kind.REPORTED, null, mark, null);
    words.put("counterpart", with);
    law(lead, code);
  }

  private void law(Viewer.Staff lead, String code) {
    ObligationKind kind = ObligationKind.EXPLOITED_VULNERABILITY;
    words.put(
        "obligation",
        TestHouse.get(OpenObligation.class).open(lead, code, kind, null, mark(Material.LAW)));
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(RecordExploitation.class).record(lead, file.id(), Exploited.YES, "As seen");
    TestHouse.get(WeighAnew.class).weigh(file.id());
    long version = TestHouse.get(Disclosures.class).get(lead, code).version();
    DisableReason reason = DisableReason.LITTLE_TO_LOSE;
    TestHouse.get(DecideDisabling.class).decide(lead, code, reason, mark(Material.LAW), version);
  }

  private void assess(Viewer.Staff lead, CaseFile file) {
    String vector = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N";
    JudgementForm judged =
        new JudgementForm(
            vector, null, null, null, null, null, mark(Material.JUDGEMENT), "CWE-284");
    RemediesForm remedies = new RemediesForm(null, null, null, mark(Material.WORKAROUND));
    TestHouse.get(AssessSeverity.class).execute(lead, file.id(), judged, 0);
    TestHouse.get(StateRemedies.class).execute(lead, file.id(), remedies, 1);
  }

  private void guests(Viewer.Staff lead, EmbargoId circle) {
    String partner = invite(lead, circle, Principal.PARTNER, mark(Material.PARTY_NAME));
    TestHouse.get(WriteToParty.class)
        .write(lead, circle, partner, mark(Material.LETTER_TO_PARTNER));
    TestHouse.get(GiveTask.class).give(lead, circle, partner, mark(Material.TASK_OF_PARTNER));
    words.put("party", partner);
    invite(lead, circle, Principal.COORDINATOR, "A coordinator");
    invite(lead, circle, Principal.ENGINEER_OUTSIDE, "An engineer");
    String other = TestHouse.get(OpenCase.class).open(lead, "Another case");
    EmbargoId elsewhere = TestHouse.get(Cases.class).get(lead, other).embargo();
    invite(lead, elsewhere, Principal.PARTNER_ELSEWHERE, "A partner elsewhere");
  }

  private String invite(Viewer.Staff lead, EmbargoId circle, Principal as, String name) {
    PartyKind kind =
        switch (as) {
          case COORDINATOR -> PartyKind.COORDINATOR;
          case ENGINEER_OUTSIDE -> PartyKind.ENGINEER;
          default -> PartyKind.PARTNER;
        };
    String code = TestHouse.get(InviteParty.class).invite(lead, circle, kind, name, 30).party();
    Party party = TestHouse.get(Parties.class).open(lead, circle, code).party();
    viewers.put(as, new Viewer.Outsider(party.id(), circle.value()));
    return code;
  }

  private AdvisoryId draft(Viewer.Staff lead, CaseFile file) {
    return TestHouse.get(DraftAdvisory.class)
        .draft(
            lead,
            new NewAdvisory(
                AdvisoryKind.RELEASE,
                file.embargo(),
                file.id().value(),
                Map.of(
                    SectionName.TITLE,
                    mark(Material.DRAFT),
                    SectionName.SUMMARY,
                    mark(Material.DRAFT)),
                Particulars.about(List.of())));
  }

  private static String attachment(Viewer.Staff lead, String tracking) {
    return TestHouse.get(Reports.class)
        .open(lead, tracking)
        .correspondence()
        .attachments()
        .getFirst()
        .id()
        .value()
        .toString();
  }

  public Viewer viewer(Principal principal) {
    return Objects.requireNonNull(viewers.get(principal));
  }

  public String mark(Material material) {
    return Objects.requireNonNull(marks.get(material));
  }

  /// The code with which the reporter opens the mailbox.
  public String receipt() {
    return receipt;
  }

  /// What stands for a variable in the path of an address.
  public String word(Address address, String variable) {
    return switch (variable) {
      case "code" ->
          words.getOrDefault(address.pattern().contains("/advisories/") ? "advisory" : "case", "");
      case "id" -> words.getOrDefault("attachment", "");
      default -> words.getOrDefault(variable, "zzzzzzzzzz");
    };
  }

  private static String mark() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    if (!found.find()) {
      throw new AssertionError("The answer has no " + name);
    }
    return found.group(1);
  }
}
