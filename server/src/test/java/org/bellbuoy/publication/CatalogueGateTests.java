package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.Mending;
import org.bellbuoy.advisories.SampleShelf;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.SetAffected;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// The gates that ask other rooms anew, at approval and at publication.
class CatalogueGateTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final String product = "pier-" + Long.toString(System.nanoTime(), 36);

  @Test
  void turnsRedWhenTheCatalogueGrowsPastAnApprovedAdvisory() {
    CaseFile file = assessed();
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String hash = river.approved(id);
    assertThat(light(id, Gate.RANGES)).isEqualTo(Gate.Light.GREEN);
    SampleShelf.stream(product, "2.1", "supported", 1);
    assertThat(light(id, Gate.RANGES)).isEqualTo(Gate.Light.RED);
    assertThat(sentence(id, Gate.RANGES)).contains("2.1", "Pier");
    assertThat(place(id, Gate.RANGES)).isEqualTo("/cases/" + file.code() + "/assessment/affected");
    assertThatThrownBy(() -> river.publish(id, hash)).isInstanceOf(Refused.class);
  }

  @Test
  void wantsABuildWithItsHashForEveryFixedVersion() {
    CaseFile file = assessed();
    SampleShelf.release(product, "2.0", "2.0.9", "");
    fixedIn(file, "2.0.9", 5);
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    assertThat(light(id, Gate.BUILDS)).isEqualTo(Gate.Light.RED);
    assertThat(sentence(id, Gate.BUILDS)).isEqualTo("Pier 2.0.9 has no SHA-256 in the catalogue.");
    assertThat(place(id, Gate.BUILDS)).isEqualTo("/products");
  }

  @Test
  void saysThatTheCaseWasAssessedOtherwiseSince() {
    CaseFile file = assessed();
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    assertThat(light(id, Gate.SOURCE)).isEqualTo(Gate.Light.GREEN);
    fixedIn(file, "2.0.1", 5);
    assertThat(light(id, Gate.SOURCE)).isEqualTo(Gate.Light.ADVICE);
  }

  @Test
  void knowsTheWeekEndsAndHolidaysOfTheVendor() {
    CaseFile file = assessed();
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Instant before = TestHouse.clock().instant();
    holiday("insert into deadlines.own_holiday (day) values (date '2026-12-25')");
    try {
      assertThat(momentAt(id, "2026-11-25T01:00:00Z")).isEqualTo(Gate.Light.GREEN);
      assertThat(momentAt(id, "2026-11-28T03:00:00Z")).isEqualTo(Gate.Light.ADVICE);
      assertThat(momentAt(id, "2026-12-25T02:00:00Z")).isEqualTo(Gate.Light.ADVICE);
      assertThat(momentAt(id, "2026-12-24T02:00:00Z")).isEqualTo(Gate.Light.ADVICE);
    } finally {
      holiday("delete from deadlines.own_holiday where day = date '2026-12-25'");
      TestHouse.clock().set(before);
    }
  }

  private static void holiday(String sql) {
    TestHouse.database().jdbc().sql(sql).update();
  }

  private CaseFile assessed() {
    SampleShelf.product(product, "Pier");
    SampleShelf.stream(product, "2.0", "supported", 3);
    CaseFile file = river.fresh();
    river.assess(file);
    fixedIn(file, "2.0.2", 4);
    return file;
  }

  private void fixedIn(CaseFile file, String before, long version) {
    LineForm line =
        new LineForm(
            product, "2.0", "affected", false, "2.0.0", before, null, null, null, null, null);
    TestHouse.get(SetAffected.class)
        .execute(river.lead, file.id(), java.util.List.of(line), version);
  }

  private Gate.Light momentAt(AdvisoryId id, String at) {
    TestHouse.clock().set(Instant.parse(at));
    return light(id, Gate.MOMENT);
  }

  private Gate.Light light(AdvisoryId id, Gate gate) {
    return result(id, gate).light();
  }

  private String sentence(AdvisoryId id, Gate gate) {
    return result(id, gate).sentence();
  }

  private Gate.Result result(AdvisoryId id, Gate gate) {
    return TestHouse.get(Gates.class).of(river.lead, id).stream()
        .filter(result -> result.gate() == gate)
        .findFirst()
        .orElseThrow();
  }

  private String place(AdvisoryId id, Gate gate) {
    return TestHouse.get(Mending.class)
        .place(river.lead, TestHouse.get(Advisories.class).get(river.lead, id), gate)
        .orElseThrow();
  }
}
