package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.publication.ReleaseRiver.eventually;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.WithdrawAdvisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.Options;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.vault.Hashes;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A case on its last stretch: ready, scheduled, published, seen, told, closed.
class ReleaseRiverTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final TransactionTemplate together =
      new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class));

  @Test
  void goesFromAFixToAClosedCaseAndTellsTheReporterWhereToRead() {
    String receipt = river.report();
    CaseFile file = river.fixed(river.ofReport());
    assertThat(missing(file, CaseState.SCHEDULED)).containsExactly(Fact.ADVISORY_READY);
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    assertThat(missing(file, CaseState.SCHEDULED)).containsExactly(Fact.ADVISORY_READY);
    String hash = river.approved(id);
    river.move(river.lead, file, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
    Published published = river.publish(id, hash);
    eventually(() -> river.state(file) == CaseState.PUBLISHED);
    assertThat(TestHouse.get(Sightings.class).of(river.lead, id))
        .hasSize(Surface.values().length)
        .allMatch(Sighting::equal);
    eventually(() -> missing(file, CaseState.CLOSED).isEmpty());
    eventually(() -> river.status(receipt).contains("It is published"));
    assertThat(river.status(receipt)).contains("/advisories/" + published.trackingId());
    assertThat(river.move(river.lead, file, CaseState.CLOSED)).isEqualTo(CaseState.CLOSED);
    eventually(() -> river.status(receipt).contains("Nothing more is open on our side."));
  }

  @Test
  void letsACaseThatWasNotScheduledStayWhereItIs() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    river.publish(id, river.approved(id));
    assertThat(river.state(file)).isEqualTo(CaseState.FIX_VERIFIED);
    eventually(() -> TestHouse.get(Sightings.class).verified(river.lead, id));
    river.move(river.lead, file, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
    river.move(river.publisher, file, CaseState.PUBLISHING);
    eventually(() -> river.state(file) == CaseState.PUBLISHED);
  }

  @Test
  void doesNotWaitForAReleaseThatWasTakenBackBeforeAnybodyLooked() {
    String receipt = river.report();
    CaseFile file = river.fixed(river.ofReport());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String hash = river.approved(id);
    river.move(river.lead, file, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
    together.executeWithoutResult(_ -> {
      Published release = river.publish(id, hash);
      assertThat(release.trackingId()).isNotEmpty();
      TestHouse.get(WithdrawAdvisory.class).withdraw(river.lead, id, "It is no flaw.", null);
      Published _ = river.publish(id, river.approved(id));
    });
    eventually(() -> river.state(file) == CaseState.PUBLISHED);
    assertThat(TestHouse.get(Sightings.class).verified(river.lead, id)).isTrue();
    eventually(() -> missing(file, CaseState.CLOSED).isEmpty());
    assertThat(river.move(river.lead, file, CaseState.CLOSED)).isEqualTo(CaseState.CLOSED);
    eventually(() -> river.status(receipt).contains("Nothing more is open on our side."));
  }

  @Test
  void tellsTheReporterTheIdAsSoonAsThereIsOne() {
    String receipt = river.report();
    CaseFile file = river.ofReport();
    assertThat(river.status(receipt)).doesNotContain("CVE-2026-");

    TestHouse.get(RecordCveId.class)
        .record(river.lead, file.id().value(), file.embargo(), "CVE-2026-880011");

    eventually(() -> river.status(receipt).contains("CVE-2026-880011"));
  }

  @Test
  void doesNotScheduleWithAReleaseThatWasTakenBack() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published _ = river.publish(id, river.approved(id));
    TestHouse.get(WithdrawAdvisory.class).withdraw(river.lead, id, "It is no flaw.", null);
    Published _ = river.publish(id, river.approved(id));

    assertThat(missing(file, CaseState.SCHEDULED)).containsExactly(Fact.ADVISORY_READY);
  }

  @Test
  void seesWhenASurfaceSaysSomethingElse() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published published = river.publish(id, river.approved(id));
    eventually(() -> TestHouse.get(Sightings.class).verified(river.lead, id));
    String number = published.trackingId();
    String page = "/advisories/" + number;
    String csaf =
        "/.well-known/csaf/white/2026/" + number.toLowerCase(java.util.Locale.ROOT) + ".json";
    assertThat(spoiled(id, page, text -> text.replace("4.2.3", "4.2.4")))
        .containsExactly(Surface.PAGE);
    assertThat(spoiled(id, page + ".json", text -> text.replace("final", "interim")))
        .containsExactly(Surface.JSON);
    assertThat(spoiled(id, "/advisories.json", text -> text.replace(number, "X")))
        .containsExactly(Surface.LIST);
    assertThat(spoiled(id, "/feeds/advisories.atom", text -> text.replace("&amp; more", "")))
        .containsExactly(Surface.ATOM);
    assertThat(spoiled(id, "/feeds/advisories.rss", text -> text.replace("&amp; more", "")))
        .containsExactly(Surface.RSS);
    assertThat(spoiled(id, "/feeds/advisories.json", text -> text.replace("& more", "")))
        .containsExactly(Surface.JSON_FEED);
    assertThat(spoiled(id, "/.well-known/csaf/white/index.txt", text -> ""))
        .containsExactly(Surface.INDEX);
    assertThat(spoiled(id, csaf + ".sha512", text -> "0" + text)).containsExactly(Surface.HASHES);
    assertThat(spoiled(id, csaf, text -> text + " "))
        .containsExactly(Surface.HASHES, Surface.SIGNATURE);
    assertThat(spoiled(id, csaf, text -> text.replace("4.2.3", "4.2.4")))
        .containsExactly(Surface.CSAF, Surface.HASHES, Surface.SIGNATURE);
    assertThat(spoiled(id, page + ".osv.json", text -> text.replace("4.2.3", "4.2.4")))
        .containsExactly(Surface.OSV);
    assertThat(
            spoiled(id, page + ".openvex.json", text -> text.replace("\"affected\"", "\"fixed\"")))
        .containsExactly(Surface.OPENVEX);
    assertThat(spoiled(id, page + ".cdx.json", text -> text.replace("4.2.3", "4.2.4")))
        .containsExactly(Surface.CYCLONEDX);
    assertThat(spoiled(id, "/.well-known/csaf/white/csaf-feed-tlp-white.json", text -> "{}"))
        .containsExactly(Surface.ROLIE);
  }

  /// Which surfaces are found wanting while a public file reads otherwise; then it is put back.
  private List<Surface> spoiled(AdvisoryId id, String path, UnaryOperator<String> other) {
    BakedFile before = TestHouse.get(BakedStore.class).find(path).orElseThrow();
    put(path, other.apply(new String(before.bytes(), StandardCharsets.UTF_8)));
    List<Surface> wanting =
        TestHouse.get(VerifySurfaces.class).verify(river.lead, id).stream()
            .filter(seen -> !seen.equal())
            .map(Sighting::surface)
            .toList();
    assertThat(TestHouse.get(Sightings.class).verified(river.lead, id)).isFalse();
    put(path, new String(before.bytes(), StandardCharsets.UTF_8));
    return wanting;
  }

  private static void put(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update publication.baked set bytes = :bytes, gzip = null, sha256 = :hash
             where path = :path
            """)
        .param("bytes", bytes)
        .param("hash", Hashes.sha256(bytes))
        .param("path", path)
        .update();
  }

  private Set<Fact> missing(CaseFile file, CaseState to) {
    return TestHouse.get(Options.class).of(river.lead, river.now(file)).stream()
        .filter(option -> option.move().to() == to)
        .findFirst()
        .orElseThrow()
        .missing();
  }
}
