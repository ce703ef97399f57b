package org.bellbuoy.walls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.advisories.AbandonRevision;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ImportAdvisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.NameMaintainers;
import org.bellbuoy.cases.NoteOutsideDeadline;
import org.bellbuoy.cve.ChangeCveAccount;
import org.bellbuoy.cve.CveAccountForm;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.delivery.ChangeMailAccount;
import org.bellbuoy.delivery.ChangeMailbox;
import org.bellbuoy.delivery.MailAccountForm;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.MailKind;
import org.bellbuoy.delivery.MailboxForm;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.delivery.MakeMailKey;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.DraftFormats;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.ListStaffDomain;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.RouteAddress;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.SwitchDraftFormats;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.Stage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.walls.Visit.Outcome;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Every page in every state in which it shows a form, and all forms that were seen there.
public final class Scenes {

  private final Stage stage;
  private final Map<String, Visit> doors =
      Map.of(
          "street", Visit.at("street"), "desk", Visit.at("desk"), "counter", Visit.at("counter"));
  private final List<Address> addresses = Addresses.all();
  private final Map<String, SeenForm> forms = new LinkedHashMap<>();

  private Scenes(Stage stage) {
    this.stage = stage;
  }

  /// Walks through the pages of all doors.
  public static Scenes of(Stage stage) {
    Scenes scenes = new Scenes(stage);
    scenes.addresses.stream().filter(Address::isPage).forEach(scenes::plain);
    scenes.desk();
    scenes.door("desk").undoing(scenes::mail);
    scenes.door("desk").undoing(scenes::cve);
    scenes.maintainers();
    scenes.deadlineOutside();
    scenes.atTheDoors();
    scenes.street();
    return scenes;
  }

  public Collection<SeenForm> forms() {
    return forms.values();
  }

  public Visit door(String name) {
    return Objects.requireNonNull(doors.get(name));
  }

  /// Where a form of a page can be sent to, as the doors declare it.
  public List<Address> declared() {
    return addresses.stream().filter(address -> !address.isApi() && !address.reads()).toList();
  }

  private void plain(Address address) {
    String path = address.path(variable -> stage.known().of(address.pattern(), variable));
    boolean open = address.permission().orElseThrow() == Permission.ANYONE;
    Viewer inside = stage.insider(address.door(), address.permission().orElseThrow());
    String query =
        address.pattern().equals("/advisories/new") ? "case=" + stage.known().caseCode() : "";
    see(address.door(), open ? new Viewer.Anyone() : inside, "GET", path, query);
  }

  private void desk() {
    List<String> pages = new ArrayList<>();
    pages.add("/reports/" + stage.known().waiting());
    pages.add("/reports/" + stage.mailed());
    pages.add("/reports/" + stage.byMail());
    stage.promised().forEach(tracking -> pages.add("/reports/" + tracking));
    stage
        .cases()
        .forEach(code -> {
          pages.add("/cases/" + code);
          pages.add("/cases/" + code + "/embargo");
          pages.add("/cases/" + code + "/erasure");
          pages.add("/cases/" + code + "/alone");
          pages.add("/cases/" + code + "/hold");
          pages.add("/cases/" + code + "/runbook");
        });
    pages.addAll(stage.law());
    pages.addAll(stage.disclosures());
    stage.emergencies().forEach(code -> pages.add("/emergency/" + code));
    pages.add("/cases/" + stage.guarded() + "/parties/" + stage.party());
    stage
        .advisories()
        .forEach(code -> {
          pages.add("/advisories/" + code);
          pages.add("/advisories/" + code + "/review");
          pages.add("/advisories/" + code + "/translations");
          pages.add("/advisories/" + code + "/publish");
          pages.add("/advisories/" + code + "/run");
          pages.add("/advisories/" + code + "/surfaces");
          pages.add("/advisories/" + code + "/announcements");
          pages.add("/advisories/" + code + "/outputs/csaf-2.0");
        });
    stage.runs().all().forEach(code -> pages.add("/runs/" + code));
    stage
        .notices()
        .forEach(code -> {
          pages.add("/notices/" + code);
          pages.add("/notices/" + code + "/stop");
        });
    stage.environments().forEach(code -> pages.add("/test-environments/" + code));
    pages.add("/products/" + stage.known().product());
    pages.add("/products/" + stage.known().product() + "/releases/" + stage.hidden());
    pages.add("/people/" + stage.gone());
    pages.add("/people/" + stage.recovering());
    for (String page : pages) {
      see("desk", stage.lead(), "GET", page, "");
      see("desk", stage.second(), "GET", page, "");
    }
    see("desk", stage.lead(), "GET", "/reports/" + stage.mailed(), "letter=human-answer");
    String waiting = stage.known().waiting();
    see("desk", stage.lead(), "POST", "/inbox/settlements/preview", "to=spam&pick=" + waiting);
    see("desk", stage.lead(), "POST", "/inbox/import", "csv=what%0Aa%20hole&step=preview");
    see("desk", stage.lead(), "POST", "/customers/import", "csv=customer,name%0AK.0,Acme");
    draftFormats();
    imports();
    see("desk", stage.lead(), "POST", "/inbox/rules/preview", "name=Z&words=zebra&lower=yes");
    see("desk", stage.second(), "GET", "/long-silences", "");
    see("desk", stage.second(), "GET", "/account", "");
    see("desk", stage.second(), "GET", "/reading-alarms", "");
    see("desk", stage.beginner(), "GET", "/account/generator", "");
  }

  /// An advisory from elsewhere waits for as long as one looks.
  private void imports() {
    String document =
        """
        {"id":"%s","modified":"2024-03-02T00:00:00Z","summary":"A hole",
         "affected":[{"package":{"ecosystem":"npm","name":"left"}}]}
        """
            .formatted("SEEN-" + UUID.randomUUID());
    String code =
        requireNonNull(
            TestHouse.get(ImportAdvisory.class)
                .take(stage.lead(), document.getBytes(UTF_8), ImportAdvisory.Mode.DO)
                .getFirst()
                .code());
    see("desk", stage.second(), "GET", "/advisories/import/publication", "");
    AdvisoryId id = TestHouse.get(Advisories.class).byCode(stage.lead(), code).id();
    TestHouse.get(AbandonRevision.class).abandon(stage.lead(), id);
  }

  /// A draft is taken for as long as one looks.
  private void draftFormats() {
    Viewer.Staff lead = stage.lead();
    for (boolean taken : new boolean[] {true, false}) {
      long version = TestHouse.get(DraftFormats.class).get(lead).version();
      var _ =
          TestHouse.get(SwitchDraftFormats.class)
              .execute(lead, new DraftFormats.State(taken, version));
      see("desk", lead, "GET", "/inbox/import/csaf", "");
    }
  }

  /// A mailbox and an account are set for as long as one looks: nobody shall read and send by them.
  private void mail() {
    Viewer.Staff lead = stage.lead();
    long box = TestHouse.get(Mailboxes.class).get(lead).version();
    MailboxForm mailbox =
        new MailboxForm(
            "localhost", "993", "tls", "u", "secret", "a@b.example", "INBOX", "", "leave", "");
    TestHouse.get(ChangeMailbox.class).execute(lead, mailbox, box);
    long account = TestHouse.get(MailAccounts.class).get(lead).version();
    MailAccountForm typed =
        new MailAccountForm("localhost", "25", "loopback", "u", "secret", "a@b.example");
    TestHouse.get(ChangeMailAccount.class).execute(lead, typed, account);
    TestHouse.get(MakeMailKey.class).execute(lead);
    MailAccountForm notices =
        new MailAccountForm("localhost", "25", "loopback", "u", "secret", "a@notices.example");
    TestHouse.get(ChangeMailAccount.class)
        .execute(
            lead,
            MailKind.NOTICES,
            notices,
            TestHouse.get(MailAccounts.class).get(lead, MailKind.NOTICES).version());
    TestHouse.get(MakeMailKey.class).execute(lead, MailKind.NOTICES);
    TestHouse.get(RouteAddress.class).route(lead, "privacy@vendor.example", "privacy");
    TestHouse.get(ListStaffDomain.class).list(lead, "vendor.example");
    see("desk", lead, "GET", "/mail-addresses", "");
    see("desk", lead, "GET", "/operations/mailbox", "");
    see("desk", lead, "GET", "/operations/mail", "");
    see("desk", lead, "GET", "/operations/notice-mail", "");
  }

  /// An account is set for as long as one looks: nobody shall reserve by it.
  private void cve() {
    Viewer.Staff lead = stage.lead();
    long before = TestHouse.get(CveAccounts.class).get(lead).version();
    CveAccountForm typed =
        new CveAccountForm("own", "https://cve.example/api/", "", "acme", "ada@acme.test", "key");
    TestHouse.get(ChangeCveAccount.class).execute(lead, typed, before);
    see("desk", lead, "GET", "/operations/cve-services", "");
    CaseFile file = TestHouse.get(Cases.class).get(lead, stage.known().caseCode());
    String ids = "/cases/" + file.code() + "/cve-ids";
    see("desk", lead, "GET", ids, "");
    TestHouse.get(RecordCveId.class)
        .record(lead, file.id().value(), file.embargo(), "CVE-2026-1000001");
    see("desk", lead, "GET", ids, "");
  }

  private void maintainers() {
    Viewer.Staff lead = stage.lead();
    String product = stage.known().product();
    String keeper = TestHouse.get(People.class).self(stage.second()).code();
    TestHouse.get(NameMaintainers.class).name(lead, product, List.of(keeper));
    see("desk", lead, "GET", "/settings/maintainers", "of=" + product);
    Content content = new Content(product, "1.0", "The gate creaks", "", "", "", "", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(lead, new NewReport(Source.STAFF, content, List.of(), 1));
    TestHouse.get(TakeIn.class).takeIn();
    see("desk", lead, "GET", "/reports/" + tracking, "");
  }

  private void deadlineOutside() {
    String code = stage.known().caseCode();
    Instant until = TestHouse.clock().instant().plus(Duration.ofDays(60));
    TestHouse.get(NoteOutsideDeadline.class).note(stage.lead(), code, until);
    see("desk", stage.lead(), "GET", "/cases/" + code + "/embargo", "");
  }

  private void atTheDoors() {
    Viewer stranger = new Viewer.Anyone();
    see("desk", stranger, "GET", "/sign-in", "");
    see("desk", stranger, "POST", "/sign-in", stage.password());
    stage.links().forEach(link -> see("desk", stranger, "GET", link, ""));
    see("counter", stranger, "GET", stage.invitation(), "");
    see("counter", stranger, "GET", "/sign-in", "");
    see("counter", stranger, "GET", "/customer/sign-in", "");
    see("counter", stranger, "GET", "/customer/link/nothing", "");
  }

  private void street() {
    Viewer stranger = new Viewer.Anyone();
    see("street", stranger, "POST", "/report", "what=Something");
    see("street", stranger, "POST", "/report/status", "code=" + stage.receipt());
    see("street", stranger, "POST", "/test-environment", "what=Something");
    see("street", stranger, "GET", "/test-environment/status", "");
    String code = "code=" + stage.environmentCode();
    see("street", stranger, "POST", "/test-environment/status", code);
    MockMultipartFile file = new MockMultipartFile("files", "a.txt", "text/plain", new byte[9]);
    Outcome kept =
        door("street").as(stranger, MockMvcRequestBuilders.multipart("/report").file(file));
    seen("street", stranger, kept.body(), "/report");
  }

  /// Each form once, however many pages show it.
  private void see(String door, Viewer viewer, String method, String path, String fields) {
    seen(door, viewer, door(door).form(viewer, method, path, fields).body(), path);
  }

  private void seen(String door, Viewer viewer, String page, String path) {
    SeenForm.in(door, viewer, page, path).forEach(form -> forms.putIfAbsent(form.kind(), form));
  }
}
