package org.bellbuoy.advisories.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.CaseMaterial;
import org.bellbuoy.advisories.Restated;
import org.bellbuoy.advisories.SetParticulars;
import org.bellbuoy.advisories.Stated;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;
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
    AdvisoryKind now = opened.revision().kind();
    Reading reading = new Reading();
    Stated ours =
        new Stated(
            kind(reading, "kind", typed.kind(), now),
            day(reading, "nextUpdateBy", typed.nextUpdateBy()),
            credits(reading, "credits", typed.credits()),
            typed.mustActAgain());
    Stated read = typed.readKind() == null ? null : read(reading, typed, now);
    reading.finish();
    List<VulnerabilityFacts> facts =
        typed.fromCase() ? material.facts(viewer, opened.advisory()) : null;
    setting.set(viewer, id, new Restated(ours, read, facts, typed.version()));
  }

  private static Stated read(Reading reading, StatedParticulars typed, AdvisoryKind now) {
    return new Stated(
        kind(reading, "readKind", typed.readKind(), now),
        day(reading, "readNextUpdateBy", typed.readNextUpdateBy()),
        credits(reading, "readCredits", typed.readCredits()),
        Boolean.TRUE.equals(typed.readMustActAgain()));
  }

  private static AdvisoryKind kind(
      Reading reading, String field, @Nullable String typed, AdvisoryKind now) {
    return reading.choice(field, typed, AdvisoryKind.class).orElse(now);
  }

  private static String credits(Reading reading, String field, @Nullable String typed) {
    return reading
        .optionalBlock(field, typed, MOST)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String day(Reading reading, String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return "";
    }
    try {
      return LocalDate.parse(typed.strip()).toString();
    } catch (DateTimeParseException unreadable) {
      reading.flaw(field, "Enter a day such as 2026-12-01.");
      return "";
    }
  }
}
