package org.bellbuoy.publication.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bellbuoy.publication.page.AdvisoryRow.Mark;
import org.bellbuoy.publication.page.ProductVersions.Row;
import org.bellbuoy.publication.page.ProductVersions.Status;
import org.bellbuoy.web.Markdown;
import org.bellbuoy.web.Specimens;
import org.bellbuoy.web.page.Level;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.StreetFrame.Place;
import org.jspecify.annotations.Nullable;

/// Public pages of an invented vendor.
final class PublicSpecimens {

  private static final Instant FIRST = Instant.parse("2026-10-12T13:00:00Z");
  private static final Instant LAST = Instant.parse("2026-10-19T08:30:00Z");

  private PublicSpecimens() {}

  static String advisory(Standing standing) {
    return page("publication/advisory", "SA2026-07", Place.ADVISORIES, advisoryPage(standing));
  }

  static String list() {
    return page(
        "publication/list",
        "Security advisories",
        Place.ADVISORIES,
        new AdvisoryListPage(
            "Security advisories",
            List.of(
                Link.here("All", "/advisories").counting(38),
                Link.to("2026", "/advisories/in/2026").counting(7),
                Link.to("2025", "/advisories/in/2025").counting(12),
                Link.to("2024", "/advisories/in/2024").counting(19)),
            List.of(
                Link.here("All", "/advisories"),
                Link.to("Critical", "/advisories/level/critical").counting(2),
                Link.to("High", "/advisories/level/high").counting(11),
                Link.to("Medium", "/advisories/level/medium").counting(20),
                Link.to("Low", "/advisories/level/low").counting(5)),
            rows()));
  }

  static String emptyList() {
    return page(
        "publication/list",
        "Security advisories",
        Place.ADVISORIES,
        new AdvisoryListPage("Security advisories", List.of(), List.of(), List.of()));
  }

  static String landing() {
    return page(
        "publication/landing",
        "Start",
        Place.ELSEWHERE,
        new LandingPage(
            rows().subList(0, 4),
            List.of(
                "A human answers within one business day.",
                "We tell you what we find, also when we do not agree.",
                "We do not take legal action against research in good faith.",
                "You are credited in the form you choose.")));
  }

  static String policy() {
    return page(
        "publication/policy",
        "Disclosure policy",
        Place.POLICY,
        new PolicyPage(
            "Disclosure policy",
            "3",
            LocalDate.of(2026, 9, 1),
            Markdown.render(
                """
                We want to hear of every weakness in our products, from anybody.

                # How to report

                Use the form. If you prefer mail, write to the address at the foot of the page and use our
                [OpenPGP key](https://harbourlight.example/key.asc).

                # What you can expect

                1. A human answers within **one business day**.
                2. We propose a disclosure date, at most 90 days away.
                3. You see the state of your report with your code.

                | Level | We aim to fix within |
                | --- | --- |
                | Critical | 14 days |
                | High | 30 days |

                > Research within this policy is authorised. We will not take legal action.
                """),
            List.of(Link.to("Version 2, until August 2026", "/policy/2")),
            new GroundPage(
                List.of("Act in good faith.", "Give us a reasonable amount of time."),
                List.of(
                    new GroundPage.Line("Product", "Harbourlight Server", ""),
                    new GroundPage.Line("Web site", "*.harbourlight.example", "ask first")),
                List.of(new GroundPage.Line("Outside", "blog.harbourlight.example", "")),
                true,
                true,
                true),
            List.of(
                new PolicyPage.Key(
                    "A7C3 91F0 22B8 5D14 6E0C 3F7A 8811 90BB 42D6 E5F3", "/key.asc", null),
                new PolicyPage.Key(
                    "03D1 7E92 5BAA 61C4 9F38 20D7 4C5E B6A1 0F93 D28C",
                    "/old.asc",
                    LocalDate.of(2026, 12, 1)))));
  }

  static String folder() {
    return page(
        "publication/folder",
        "Files",
        Place.ELSEWHERE,
        new FolderPage(
            "/.well-known/csaf/white/2026/",
            "/.well-known/csaf/white/",
            List.of(
                new FolderPage.Entry("sa2026-06.json", "14,201", "2026-09-01 12:00 UTC"),
                new FolderPage.Entry("sa2026-07.json", "16,733", "2026-10-19 08:30 UTC"),
                new FolderPage.Entry("sa2026-07.json.asc", "833", "2026-10-19 08:30 UTC"))));
  }

  private static List<AdvisoryRow> rows() {
    return List.of(
        row("SA2026-07", "Session survives a password change", Level.HIGH, "8.7", null),
        row("SA2026-06", "Path traversal when a theme is uploaded", Level.MEDIUM, "5.4", null),
        row(
            "SA2026-05",
            "Remote code execution by a crafted package",
            Level.CRITICAL,
            "9.8",
            Mark.EXPLOITED),
        row(
            "SA2026-04",
            "Preliminary: a weakness in a logging library",
            Level.NONE,
            null,
            Mark.INTERIM),
        row(
            "SA2026-03",
            "Project names are shown to people who may not see them, in one rarely used report",
            Level.LOW,
            "3.1",
            null),
        row("SA2026-02", "Wrong statement on the Agent", Level.NONE, null, Mark.WITHDRAWN));
  }

  private static AdvisoryRow row(
      String id, String title, Level level, @Nullable String score, @Nullable Mark mark) {
    return new AdvisoryRow(
        id,
        title,
        "/advisories/" + id,
        level,
        score,
        List.of("CVE-2026-3133" + id.charAt(8)),
        List.of("Harbourlight Server", "Agent"),
        LocalDate.of(2026, 10, 12),
        mark == null ? LocalDate.of(2026, 10, 19) : null,
        mark);
  }

  private static AdvisoryPage advisoryPage(Standing standing) {
    return new AdvisoryPage(
        "SA2026-07",
        "Security advisory",
        "Session survives a password change",
        standing,
        FIRST,
        LAST,
        rating(),
        List.of(Link.to("CVE-2026-31337", "https://www.cve.org/CVERecord?id=CVE-2026-31337")),
        List.of(
            Link.to(
                "CWE-613 Insufficient Session Expiration",
                "https://cwe.mitre.org/data/definitions/613.html")),
        Markdown.render(
            "When somebody changes a password, sessions opened before stay valid until they end by"
                + " themselves. Whoever took over such a session keeps it."),
        new Answers(
            Markdown.render(
                "Yes, if you run **Harbourlight Server 4.1 before 4.1.10** or **4.2 before 4.2.3**."
                    + " Version 3.9 and the Agent are not affected."),
            Markdown.render(
                "Upgrade to **4.2.3** or **4.1.10**. Until then, restart the server after a"
                    + " password change: that ends all sessions."),
            Markdown.render("Open *Help, About*, or call `GET /api/version`."),
            Markdown.render("Within **30 days**. There is no known exploitation.")),
        List.of(
            new ProductVersions(
                "Harbourlight Server",
                List.of(
                    new Row("4.2", "4.2.0 to before 4.2.3", Status.AFFECTED, "4.2.3", ""),
                    new Row(
                        "4.1",
                        "4.1.0 to before 4.1.10",
                        Status.AFFECTED,
                        "4.1.10",
                        "only with single sign-on switched off"),
                    new Row("3.9", "all", Status.NOT_AFFECTED, "", "The code is not present."))),
            new ProductVersions(
                "Agent",
                List.of(
                    new Row("2.0", "all", Status.NOT_AFFECTED, "", "The Agent has no sessions.")))),
        new Exploitation(
            Exploitation.State.NONE_KNOWN,
            Markdown.render("As of 19 October 2026 we know of no attack and of no public proof.")),
        List.of(
            new Section(
                "Workaround",
                Markdown.render("Restart the server after each change of a password."))),
        List.of(),
        List.of("tidewatch, who reported it to us"),
        List.of(Link.to("Release notes of 4.2.3", "https://harbourlight.example/releases/4.2.3")),
        List.of(
            new MachineFile("CSAF 2.0", "/.well-known/csaf/white/2026/sa2026-07.json"),
            new MachineFile(
                "Signature (OpenPGP)", "/.well-known/csaf/white/2026/sa2026-07.json.asc"),
            new MachineFile("SHA-256", "/.well-known/csaf/white/2026/sa2026-07.json.sha256"),
            new MachineFile("SHA-512", "/.well-known/csaf/white/2026/sa2026-07.json.sha512")),
        List.of(
            new RevisionRow(
                "2", LAST, "Version 4.1.10 is out; the range of 4.1 is complete.", true),
            new RevisionRow("1", FIRST, "First publication.", false)),
        Speech.only("/advisories/SA2026-07"));
  }

  private static Rating rating() {
    return new Rating(
        Level.HIGH,
        "8.7",
        List.of(
            new Rating.Score(
                "CVSS 4.0",
                "8.7",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N",
                "Harbourlight"),
            new Rating.Score(
                "CVSS 3.1", "8.1", "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:N", "NVD")),
        Markdown.render(
            "An attacker needs a session of the victim first, which is why we do not call it"
                + " critical."));
  }

  private static String page(String template, String title, Place place, Object page) {
    return Specimens.page(template, Map.of("frame", Specimens.street(title, place), "page", page));
  }
}
