package org.bellbuoy.web;

import static org.bellbuoy.web.DeskPieces.NOW;
import static org.bellbuoy.web.DeskPieces.button;
import static org.bellbuoy.web.DeskPieces.desk;
import static org.bellbuoy.web.DeskPieces.tag;
import static org.bellbuoy.web.Specimens.all;
import static org.bellbuoy.web.Specimens.html;
import static org.bellbuoy.web.Specimens.part;

import gg.jte.Content;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.web.page.Check;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Level;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.TimelineEntry;
import org.bellbuoy.web.page.TimelineEntry.Side;
import org.bellbuoy.web.page.Tlp;
import org.bellbuoy.web.page.Tone;

/// The inbox, a case and its assessment, put together from parts as rooms will.
final class CaseSpecimens {

  private CaseSpecimens() {}

  static String inbox() {
    return desk(
        "Reports",
        all(
            html(
                """
                <div class=page-head><h1>Reports</h1>
                <a class=button href="/reports/new">Record a report</a></div>
                """),
            part(
                "web/filter",
                Map.of(
                    "label",
                    "Show",
                    "links",
                    List.of(
                        Link.here("Waiting for an answer", "/").counting(3),
                        Link.to("Not linked", "/u").counting(7),
                        Link.to("All", "/all").counting(412)))),
            html(
                """
                <table class="rows stacks" data-rows><caption class=quiet>Reports</caption><thead><tr>
                <th scope=col><input type=checkbox data-all aria-label="Tick all"></th>
                <th scope=col>Report</th><th scope=col>Product</th><th scope=col>State</th>
                <th scope=col>Arrived</th><th scope=col>Answer</th></tr></thead><tbody>
                """),
            row(
                "RJ4-TTQ8",
                "Session survives a password change",
                "Server 4.2.0",
                "2 h left",
                Tone.WARN),
            row(
                "M2K-0XWE",
                "Path traversal in the theme upload",
                "Server 4.1.9",
                "1 d 3 h left",
                Tone.NEUTRAL),
            row(
                "9VD-HH31",
                "Stored script in a project name that is very long indeed",
                "Agent 2.0.4",
                "answered",
                Tone.GOOD),
            html("</tbody></table>")));
  }

  private static Content row(String code, String title, String product, String due, Tone tone) {
    return all(
        html(
            """
            <tr><td><input type=checkbox aria-label="Tick %1$s"></td>
            <td><a href="/reports/%1$s">%2$s</a><br><span class="muted mono">%1$s</span></td>
            <td data-label=Product>%3$s</td><td data-label=State>
            """
                .formatted(code, title, product)),
        tag("received", Tone.INFO),
        html("</td><td data-label=Arrived>"),
        part("web/moment", Map.of("at", NOW.minusSeconds(70000))),
        html("</td><td data-label=Answer>"),
        tag(due, tone),
        html("</td></tr>"));
  }

  static String caseFile() {
    var clocks =
        all(
            clock(
                "Answer the reporter",
                "policy 3.1, one business day, since 30 Oct 2026, 16:12 UTC",
                4),
            clock("Fix, high", "policy 4.2, 30 days, since 26 Oct 2026", 580),
            clock("Decide on pre-fix notice", "24-hour rule, since 31 Oct 2026", -3));
    return desk(
        "Case K7Q2-M9XD",
        all(
            part(
                "web/crumbs",
                Map.of("links", List.of(Link.to("Cases", "/cases"), Link.here("K7Q2-M9XD", "/")))),
            html(
                "<div class=page-head><div class=title><h1>Case <span class=mono>K7Q2-M9XD</span></h1>"),
            part("web/severity", Map.of("level", Level.HIGH, "score", "8.7")),
            tag("fixing", Tone.INFO),
            part("web/tlp", Map.of("tlp", Tlp.AMBER_STRICT)),
            html("</div><div class=row>"),
            button("Write to reporter", "secondary"),
            button("Mark fix verified", "primary"),
            html("</div></div>"),
            part(
                "web/tabs",
                Map.of(
                    "label",
                    "Case",
                    "links",
                    List.of(
                        Link.here("Timeline", "/t"),
                        Link.to("Assessment", "/a"),
                        Link.to("Advisory", "/v").counting(1),
                        Link.to("Tasks", "/k").counting(4)))),
            html("<div class=split><section aria-label=Timeline>"),
            part("web/timeline", Map.of("entries", timeline())),
            html("</section><aside class='card side' aria-label=Facts><h2>Clocks</h2>"),
            clocks,
            html("<h2>Facts</h2>"),
            part(
                "web/facts",
                Map.of(
                    "tight",
                    true,
                    "facts",
                    List.of(
                        Fact.of("Owner", "Ines Aalto"),
                        Fact.of("Product", "Harbourlight Server 4.1, 4.2"),
                        Fact.of("Disclosure date", "8 December 2026, 14:00 Europe/Berlin"),
                        Fact.of("CVE", "CVE-2026-31337")))),
            html("</aside></div>")));
  }

  private static List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(
            NOW.minusSeconds(600),
            Side.INTERNAL,
            "Noted",
            "Ines Aalto",
            "Reproduced on 4.2.1 with the default configuration. 3.9 does not have the endpoint."),
        new TimelineEntry(
            NOW.minusSeconds(7200),
            Side.OUTWARD,
            "Wrote to the reporter",
            "Ines Aalto",
            "Thank you. We can reproduce what you describe and have begun to work on a fix."),
        new TimelineEntry(
            NOW.minusSeconds(90000),
            Side.INWARD,
            "The reporter wrote",
            "Reporter",
            "Any news? I attached a smaller proof."),
        new TimelineEntry(
            NOW.minusSeconds(200000), Side.EVENT, "Accepted → fixing", "Tomas Weil", null));
  }

  private static Content clock(String name, String rule, int hours) {
    var clock =
        new Countdown(name, rule, NOW.plus(Duration.ofHours(hours)), NOW, Duration.ofHours(6));
    return part("web/countdown", Map.of("clock", clock));
  }

  static String assessment() {
    return desk(
        "Assessment",
        all(
            html("<div class=page-head><h1>Assessment</h1></div><form><div class=metrics>"),
            metric("AV", "Attack vector", "Network", "Adjacent", "Local", "Physical"),
            metric("AC", "Attack complexity", "Low", "High"),
            metric("PR", "Privileges required", "None", "Low", "High"),
            metric("UI", "User interaction", "None", "Passive", "Active"),
            html("</div><output class=score-now>"),
            part("web/severity", Map.of("level", Level.HIGH, "score", "8.7")),
            html(
                "<code>CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N</code></output></form>"),
            html("<h2>Before publication</h2>"),
            part(
                "web/checks",
                Map.of(
                    "checks",
                    List.of(
                        Check.met("Every supported stream has a status"),
                        Check.open("The severity has a reason", "Write one sentence.", "/reason"),
                        Check.met("Approved by a second person")))),
            html("<h2>Revision</h2><div class=beside><div>"),
            part(
                "web/textarea",
                Map.of(
                    "name",
                    "summary",
                    "label",
                    "Summary",
                    "value",
                    "When somebody changes a password, sessions stay valid.",
                    "rows",
                    10)),
            html(
                "</div><section class=preview aria-label=Preview tabindex=0><h2>Preview</h2><p>When <del>someone</del> <ins>somebody</ins> changes a password, sessions stay valid.</p></section></div>")));
  }

  private static Content metric(String name, String legend, String... values) {
    var choices = Stream.of(values).map(value -> Choice.of(value.substring(0, 1), value)).toList();
    return part(
        "web/segments",
        Map.of(
            "name",
            name,
            "legend",
            legend,
            "choices",
            choices,
            "value",
            choices.getFirst().value()));
  }
}
