package org.bellbuoy.publication.page;

import java.util.List;
import java.util.Map;
import org.bellbuoy.web.Specimens;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.StreetFrame.Place;
import org.bellbuoy.web.page.Tone;

/// The pages of "am I affected?", as a vendor with two products has them.
final class AffectedSpecimens {

  private AffectedSpecimens() {}

  static Map<String, String> all() {
    return Map.of(
        "street-affected",
        page(
            "publication/affected",
            new AffectedIndexPage(
                List.of(
                    Link.to("Beacon Agent", "/affected/agent"),
                    Link.to("Beacon Server", "/affected/beacon")))),
        "street-affected-product",
        page(
            "publication/affectedproduct",
            new AffectedProductPage(
                "Beacon Server",
                "beacon",
                "/affected/beacon.json",
                List.of(
                    release("2026.2.1", "fixed", Tone.GOOD, 0),
                    release("2026.2.0", "affected", Tone.DANGER, 2),
                    release("2026.1.9", "conflict", Tone.DANGER, 1),
                    release("2025.4.3", "not_listed", Tone.NEUTRAL, 0)),
                List.of("Beacon Suite"))),
        "street-affected-release",
        page(
            "publication/affectedrelease",
            new AffectedReleasePage(
                "Beacon Server",
                "2026.2.0",
                "/affected/beacon",
                "affected",
                Tone.DANGER,
                List.of(
                    row(
                        "affected",
                        Tone.DANGER,
                        "is affected (from 2026.2.0 before 2026.2.1). Take 2026.2.1."),
                    row(
                        "not_affected",
                        Tone.GOOD,
                        "is not affected: the component is not in it.")))));
  }

  private static AffectedProductPage.Release release(
      String version, String answer, Tone tone, int open) {
    return new AffectedProductPage.Release(
        version, "/affected/beacon/" + version, answer, tone, open);
  }

  private static AffectedReleasePage.Row row(String answer, Tone tone, String sentence) {
    return new AffectedReleasePage.Row(
        "CVE-1900-20001",
        "Path traversal in the import of backups",
        answer,
        tone,
        "Beacon Server 2026.2.0 " + sentence,
        List.of(Link.to("SA2026-07", "/advisories/SA2026-07")));
  }

  private static String page(String template, Object page) {
    return Specimens.page(
        template,
        Map.of("frame", Specimens.street("Am I affected?", Place.ADVISORIES), "page", page));
  }
}
