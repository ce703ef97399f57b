package org.bellbuoy.advisories.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.CaseMaterial;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SetParticulars;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.springframework.stereotype.Component;

/// Turns what was typed into particulars and calls the deed.
@Component
class StateParticulars {

  private static final int MOST = 4_000;

  private final Advisories advisories;
  private final CaseMaterial material;
  private final SetParticulars setting;

  StateParticulars(Advisories advisories, CaseMaterial material, SetParticulars setting) {
    this.advisories = advisories;
    this.material = material;
    this.setting = setting;
  }

  void state(Viewer viewer, AdvisoryId id, StatedParticulars typed) {
    AdvisoryPreview opened = advisories.open(viewer, id);
    Particulars was = opened.content().particulars();
    Reading reading = new Reading();
    AdvisoryKind kind =
        reading.choice("kind", typed.kind(), AdvisoryKind.class).orElse(opened.revision().kind());
    List<Credit> credits = credits(reading.optionalBlock("credits", typed.credits(), MOST));
    Optional<LocalDate> next = day(reading, typed.nextUpdateBy());
    reading.finish();
    List<VulnerabilityFacts> flaws =
        typed.fromCase() ? material.facts(viewer, opened.advisory()) : was.vulnerabilities();
    Particulars is = was.thanking(credits).about(flaws, typed.mustActAgain());
    setting.set(viewer, id, kind, settled(is, kind, next), typed.version());
  }

  private static Particulars settled(
      Particulars said, AdvisoryKind kind, Optional<LocalDate> next) {
    boolean open = kind == AdvisoryKind.PRELIMINARY || kind == AdvisoryKind.PRE_FIX;
    return open && next.isPresent()
        ? said.interim(next.get().atTime(17, 0).toInstant(ZoneOffset.UTC))
        : said.settled();
  }

  private static List<Credit> credits(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(StateParticulars::credit)
        .toList();
  }

  private static Credit credit(String line) {
    return line.equalsIgnoreCase("anonymous")
        ? new Credit(
            CreditRole.FINDER, List.of(), null, "Somebody who wishes to stay anonymous", List.of())
        : Credit.finder(line);
  }

  private static Optional<LocalDate> day(Reading reading, String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException unreadable) {
      reading.flaw("nextUpdateBy", "Enter a day such as 2026-12-01.");
      return Optional.empty();
    }
  }
}
