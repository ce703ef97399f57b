package org.bellbuoy.customers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SbomTests {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String tide = "tide-" + own;
  private final String rope = "rope-" + own;
  private final String code = "S." + own;
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final SbomEstate estate = new SbomEstate(support);
  private final Customers customers = TestHouse.get(Customers.class);
  private final ReadSbom read = TestHouse.get(ReadSbom.class);

  @BeforeEach
  void sell() {
    estate.sell(tide);
  }

  private InstallationId install() {
    var _ = estate.customer(code);
    return estate.install(code, tide, "production", "1.1", "").id();
  }

  @Test
  void tellsWhatIsKeptByWhomAndWhatIsFoundByItsNameOnly() {
    InstallationId at = install();
    SbomFile file =
        read.read(
            "C:\\boms\\tide\u0007.json",
            Bills.of(Bills.npm(rope, "1.5"), Bills.named("hull", "3")));
    TestHouse.get(KeepSbom.class).keep(support, code, at.value().toString(), file);

    InstallationSbom kept = kept(at).orElseThrow();
    assertThat(kept.paper())
        .isEqualTo(new SbomPaper("tide .json", "CycloneDX 1.6", "", 2, 1, List.of("hull 3")));
    assertThat(kept.by()).isEqualTo(support.actor());
    assertThat(customers.history(support, customers.get(support, code).id()).getFirst().what())
        .isEqualTo(Change.SBOM_KEPT);
  }

  @Test
  void takesTwentyThousandPartsAndNotOneMore() {
    InstallationId at = install();
    List<String> most = new ArrayList<>(Bills.many(SbomFile.MOST_PARTS - 1));
    most.add(Bills.npm(rope, "1.5"));
    estate.keep(code, at, Bills.of(most));

    assertThat(kept(at).orElseThrow().paper().parts()).isEqualTo(20_000);
    assertThat(found()).containsValue(AnswerKind.AFFECTED);
    most.add(Bills.npm("one-more", "1"));
    assertThat(flaw(Bills.of(most))).contains("more than 20,000 parts");
  }

  @Test
  void readsPartsInsidePartsAndRefusesWhatIsTooDeep() {
    InstallationId at = install();
    List<String> deep = new ArrayList<>(Bills.many(60));
    deep.add(Bills.npm(rope, "1.5"));
    estate.keep(code, at, Bills.of(Bills.inEachOther(deep)));

    assertThat(kept(at).orElseThrow().paper().parts()).isEqualTo(61);
    assertThat(found()).containsValue(AnswerKind.AFFECTED);
    assertThat(flaw(Bills.of(Bills.inEachOther(Bills.many(300))))).contains("nesting depth (201)");
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    String broken = "{\"bomFormat\":\"CycloneDX\",\n \"components\":[{\"name\":]}";
    String twice =
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\n\"components\":[{\"name\":\"a\",\"name\":\"b\"}]}";

    assertThat(flaw(broken.getBytes(UTF_8))).contains("Line 2", "/components/0");
    assertThat(flaw(twice.getBytes(UTF_8))).contains("Line 2", "name");
    assertThat(flaw("{}".getBytes(UTF_8))).contains("neither a CycloneDX nor an SPDX");
    assertThat(flaw("<bom/>".getBytes(UTF_8))).contains("Line 1, column 1");
    assertThat(flaw(Bills.of())).contains("It names no part.");
    assertThat(flaw(new byte[0])).contains("Choose the file");
    assertThat(flaw(new byte[SbomFile.MOST_BYTES + 1])).contains("at most 26,214,400");
  }

  /// What a stranger writes in place of a version, a package URL or a CPE.
  @Test
  void keepsVersionsThatNoSchemeUnderstandsAndNamesThatAreNone() {
    InstallationId at = install();
    List<String> parts = new ArrayList<>();
    for (String odd :
        List.of(
            "",
            " ",
            "pkg:",
            "pkg:npm",
            "pkg:npm/@",
            "cpe:2.3:",
            "cpe:/",
            "%",
            "\\u0000",
            "🛟",
            "@@1.5")) {
      parts.add(
          "{\"name\":\"%2$d%1$s\",\"version\":\"%1$s\",\"purl\":\"%1$s\",\"cpe\":\"%1$s\"}"
              .formatted(odd, parts.size()));
    }
    parts.add(Bills.npm(rope, "winter edition"));
    estate.keep(code, at, Bills.of(parts));

    assertThat(kept(at).orElseThrow().paper().parts()).isEqualTo(parts.size());
    assertThat(found())
        .isEqualTo(Map.of(customers.get(support, code).id(), AnswerKind.UNKNOWN_VERSION));
  }

  @Test
  void keepsNothingOfACustomerWhoLeftWhileTheFileWasRead() {
    InstallationId at = install();
    SbomFile file = read.read("bom.json", Bills.of(Bills.npm(rope, "1.5")));
    TestHouse.get(RemoveCustomer.class).remove(lead, code, customers.get(lead, code).version());

    Optional<Refusal> refused =
        refused(
            () -> TestHouse.get(KeepSbom.class).keep(support, code, at.value().toString(), file));

    assertThat(refused).contains(new CustomerRefusal.NoLongerKept());
    assertThat(rows(at)).isZero();
  }

  @Test
  void goesWithItsInstallationAndWithItsCustomer() {
    InstallationId one = install();
    InstallationId two = estate.install(code, tide, "two", "1.1", "").id();
    byte[] bill = Bills.of(Bills.npm(rope, "1.5"));
    estate.keep(code, one, bill);
    estate.keep(code, two, bill);

    TestHouse.get(RemoveInstallation.class).remove(support, code, one.value().toString());
    assertThat(rows(one)).isZero();
    assertThat(found()).hasSize(1);
    TestHouse.get(RemoveCustomer.class).remove(lead, code, customers.get(lead, code).version());
    assertThat(rows(two)).isZero();
    assertThat(found()).isEmpty();
  }

  @Test
  void goesToWhomACustomerIsMergedIntoAndSurvivesTheOther() {
    InstallationId at = install();
    estate.keep(code, at, Bills.of(Bills.npm(rope, "1.5")));
    CustomerId to = estate.customer("T." + own);
    TestHouse.get(MergeCustomers.class)
        .merge(support, code, "T." + own, customers.get(support, code).version());

    assertThat(found()).isEqualTo(Map.of(to, AnswerKind.AFFECTED));
    assertThat(keysOf(at)).hasSize(1);
    assertThat(scopes(keysOf(at))).containsExactly(to.value());
    TestHouse.get(RemoveCustomer.class)
        .remove(lead, "T." + own, customers.get(lead, "T." + own).version());
    assertThat(rows(at)).isZero();
  }

  @Test
  void isSeenByWhomTheRegisterIsOpenToAndKeptByWhoKeepsIt() {
    InstallationId at = install();
    SbomFile file = read.read("bom.json", Bills.of(Bills.npm(rope, "1.5")));
    Viewer.Staff comms = TestStaff.person(Role.COMMS);
    KeepSbom keep = TestHouse.get(KeepSbom.class);

    assertThat(refused(() -> keep.keep(comms, code, at.value().toString(), file)))
        .map(Refusal::kind)
        .contains(Refusal.Kind.NOT_ALLOWED);
    assertThat(refused(() -> customers.sboms(TestStaff.person(Role.ENGINEER), List.of(at))))
        .map(Refusal::kind)
        .contains(Refusal.Kind.NOT_ALLOWED);
    assertThat(refused(() -> keep.keep(support, code, "nothing", file))).contains(new Missing());
    assertThat(
            refused(
                () -> TestHouse.get(RemoveSbom.class).remove(support, code, at.value().toString())))
        .contains(new Missing());
    assertThat(kept(at)).isEmpty();
  }

  @Test
  void isKeptShownAndRemovedByFormAndByApi() {
    InstallationId at = install();
    DeskVisitor visitor = DeskVisitor.signedIn(support);
    String page = "/customers/" + code + "/installations/" + at.value();
    String api = "/api/v1" + page + "/sbom";
    assertThat(visitor.get(page).body()).contains("None is kept.");

    HttpResponse<String> empty = visitor.postFile(page + "/sbom", "file", "", "");
    HttpResponse<String> broken = visitor.postFile(page + "/sbom", "file", "b.json", "{\"a\":}");
    HttpResponse<String> form =
        visitor.postFile(
            page + "/sbom", "file", "form.json", Bills.text(List.of(Bills.named("hull", "3"))));
    String shown = visitor.get(page).body();
    String listed = visitor.get("/customers/" + code).body();
    HttpResponse<String> put = visitor.putJson(api + "?file=put.json", Bills.text(Bills.many(3)));
    HttpResponse<String> refused = visitor.putJson(api, "[1]");

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(broken.body()).contains("href=\"#file", "Line 1, column");
    assertThat(form.statusCode()).as(form.body()).isEqualTo(303);
    assertThat(shown).contains("form.json", "hull 3", support.name());
    assertThat(listed).contains("form.json", "1 by name only");
    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(put.body()).contains("\"file\":\"put.json\"", "\"parts\":3", "\"nameless\":0");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("neither a CycloneDX nor an SPDX");
    assertThat(visitor.post(page + "/sbom/remove").statusCode()).isEqualTo(303);
    assertThat(kept(at)).isEmpty();
  }

  private Map<CustomerId, AnswerKind> found() {
    return TestHouse.get(WhomItHits.class).customers(HOUSE, SbomEstate.advisory(rope, 3, 14), DAY);
  }

  private Optional<InstallationSbom> kept(InstallationId at) {
    return Optional.ofNullable(customers.sboms(support, Collections.singleton(at)).get(at));
  }

  private String flaw(byte[] bytes) {
    return refused(
            () -> {
              SbomFile _ = read.read("bom.json", bytes);
            })
        .map(refusal -> ((Invalid) refusal).flaws().getFirst())
        .filter(flaw -> flaw.field().equals("file"))
        .map(Flaw::message)
        .orElseThrow();
  }

  private static Optional<Refusal> refused(Runnable deed) {
    try {
      deed.run();
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.refusal());
    }
  }

  private static int rows(InstallationId at) {
    return TestHouse.get(JdbcClient.class)
        .sql(
            """
            select (select count(*) from customers.sbom where installation_id = :id)
                 + (select count(*) from customers.sbom_part where installation_id = :id)
            """)
        .param("id", at.value())
        .query((row, _) -> row.getInt(1))
        .single();
  }

  /// Under which keys anything of it is sealed.
  private static List<byte[]> keysOf(InstallationId at) {
    return TestHouse.get(JdbcClient.class)
        .sql(
            """
            select substring(paper_sealed from 2 for 16) as key from customers.sbom
             where installation_id = :id
            union select substring(document_sealed from 2 for 16) from customers.sbom
             where installation_id = :id
            union select substring(part_sealed from 2 for 16) from customers.sbom_part
             where installation_id = :id
            """)
        .param("id", at.value())
        .query((row, _) -> row.getBytes("key"))
        .list();
  }

  private static List<UUID> scopes(List<byte[]> keys) {
    return TestHouse.get(JdbcClient.class)
        .sql("select scope_id from vault.data_key where uuid_send(id) = any(:keys)")
        .param("keys", keys.toArray(byte[][]::new))
        .query((row, _) -> row.getObject("scope_id", UUID.class))
        .list();
  }
}
