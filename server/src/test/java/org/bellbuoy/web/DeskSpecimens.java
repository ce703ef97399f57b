package org.bellbuoy.web;

import static org.bellbuoy.web.Specimens.CSRF;
import static org.bellbuoy.web.Specimens.all;
import static org.bellbuoy.web.Specimens.html;
import static org.bellbuoy.web.Specimens.part;

import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.page.Check;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Level;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;
import org.bellbuoy.web.page.PlainTable;
import org.bellbuoy.web.page.TimelineEntry;
import org.bellbuoy.web.page.TimelineEntry.Side;
import org.bellbuoy.web.page.Tlp;
import org.bellbuoy.web.page.Tone;

/// Staff pages put together from parts, as rooms will.
final class DeskSpecimens {

  private static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

  private DeskSpecimens() {}

  static String parts() {
    return desk(
        "Parts",
        all(
            html(
                "<div class=page-head><h1>Parts</h1></div><h2>Words with a colour</h2><p class=row>"),
            part("web/severity", Map.of("level", Level.CRITICAL, "score", "9.8")),
            part("web/severity", Map.of("level", Level.HIGH, "score", "8.7")),
            part("web/severity", Map.of("level", Level.MEDIUM, "score", "5.4")),
            part("web/severity", Map.of("level", Level.LOW)),
            part("web/severity", Map.of("level", Level.NONE)),
            html("</p><p class=row>"),
            tag("triage", Tone.NEUTRAL),
            tag("fixing", Tone.INFO),
            tag("published", Tone.GOOD),
            tag("needs info", Tone.WARN),
            tag("embargo broken", Tone.DANGER),
            html("</p><p class=row>"),
            tlps(),
            html("</p><h2>Buttons</h2><p class=row>"),
            button("Approve revision", "primary"),
            button("Save draft", "secondary"),
            button("Withdraw", "danger"),
            button("Discard", "subtle"),
            part("web/button", Map.of("text", "Publish", "disabled", true)),
            html("</p><h2>Notices</h2>"),
            notice(Tone.INFO, "Two people are needed", "The author of a text cannot approve it."),
            notice(Tone.GOOD, "Published", "Page, document and signature are in place."),
            notice(Tone.WARN, "The severity has no reason", "Add one before publication."),
            notice(Tone.DANGER, "The embargo is broken", "Material is public before its date."),
            html("<h2>Table</h2>"),
            part("web/table", Map.of("table", table())),
            part("web/pages", Map.of("paging", new Paging("1 to 3 of many", "/a", "/b"))),
            html("<h2>Nothing here yet</h2>"),
            part(
                "web/empty",
                Map.of(
                    "title",
                    "No reports wait for an answer",
                    "content",
                    html(
                        "<p>New ones arrive by form, mail and API. The clock of one business day starts when they do.</p>"))),
            html("<h2>To copy</h2>"),
            part(
                "web/copy",
                Map.of(
                    "id",
                    "vector",
                    "label",
                    "CVSS vector",
                    "value",
                    "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N"))));
  }

  private static Content tlps() {
    return out -> {
      for (var label : Tlp.values()) {
        part("web/tlp", Map.of("tlp", label)).writeTo(out);
      }
    };
  }

  private static PlainTable table() {
    return new PlainTable(
        "Releases",
        List.of(
            PlainTable.Column.text("Release"),
            PlainTable.Column.text("Stream"),
            PlainTable.Column.text("Support ends"),
            PlainTable.Column.number("Installations")),
        List.of(
            List.of("4.2.1", "4.2", "30 June 2027", "1,204"),
            List.of("4.1.9", "4.1", "31 December 2026", "318"),
            List.of("3.9.22", "3.9", "ended", "27")));
  }

  static String form() {
    var errors =
        FormErrors.of(
            new Flaw("title", "Enter a title of at most 120 characters"),
            new Flaw("level", "Choose a severity"));
    return desk(
        "New case",
        all(
            part(
                "web/crumbs",
                Map.of("links", List.of(Link.to("Cases", "/cases"), Link.here("New case", "/")))),
            html("<div class=page-head><h1>Open a case</h1></div>"),
            part("web/errors", Map.of("errors", errors)),
            html("<form method=post>"),
            part("web/csrf", Map.of("csrf", CSRF)),
            part(
                "web/field",
                Map.of(
                    "name",
                    "title",
                    "label",
                    "Title",
                    "errors",
                    errors,
                    "hint",
                    "Inside words; nobody outside sees them.")),
            part(
                "web/select",
                Map.of(
                    "name",
                    "product",
                    "label",
                    "Product",
                    "choices",
                    List.of(
                        Choice.of("", "Choose a product"), Choice.of("s", "Harbourlight Server")))),
            part(
                "web/radios",
                Map.of(
                    "name",
                    "level",
                    "legend",
                    "Severity",
                    "errors",
                    errors,
                    "choices",
                    List.of(
                        Choice.of("high", "High", "7.0 to 8.9"),
                        Choice.of("medium", "Medium", "4.0 to 6.9")))),
            part(
                "web/checkboxes",
                Map.of(
                    "name",
                    "streams",
                    "legend",
                    "Streams",
                    "inline",
                    true,
                    "values",
                    Set.of("42"),
                    "choices",
                    List.of(
                        Choice.of("42", "4.2"), Choice.of("41", "4.1"), Choice.of("39", "3.9")))),
            part("web/textarea", Map.of("name", "summary", "label", "Summary", "optional", true)),
            part(
                "web/upload",
                Map.of(
                    "name",
                    "files",
                    "label",
                    "Attachments",
                    "optional",
                    true,
                    "hint",
                    "At most 25 MiB in all.")),
            html("<div class=actions>"),
            button("Open case", "primary"),
            html("<a class='button secondary' href='/cases'>Cancel</a></div></form>")));
  }

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

  static String confirm() {
    return desk(
        "Publish",
        part(
            "web/confirm",
            Map.of(
                "question", "Publish SA2026-07 now?",
                "action", "/publish",
                "yes", "Publish",
                "cancel", "/",
                "csrf", CSRF,
                "typed", "SA2026-07",
                "content",
                    html(
                        "<p>It becomes visible to everyone at once. A published revision cannot be changed; a mistake is corrected by a further one.</p>"))));
  }

  static String signIn() {
    var card =
        all(
            html("<h1>Sign in</h1><form method=post>"),
            part("web/csrf", Map.of("csrf", CSRF)),
            part(
                "web/field",
                Map.of(
                    "name",
                    "email",
                    "label",
                    "E-mail address",
                    "type",
                    "email",
                    "autocomplete",
                    "username")),
            part(
                "web/field",
                Map.of(
                    "name",
                    "password",
                    "label",
                    "Password",
                    "type",
                    "password",
                    "autocomplete",
                    "current-password")),
            button("Sign in", "primary"),
            html("</form>"));
    return Specimens.page(
        "web/bare",
        Map.of(
            "title",
            "Sign in",
            "assets",
            Specimens.ASSETS,
            "content",
            card,
            "below",
            html("<p>Accounts are by invitation. Ask an administrator of your desk.</p>")));
  }

  private static String desk(String title, Content content) {
    return Specimens.page("web/desk", Map.of("frame", Specimens.desk(title), "content", content));
  }

  private static Content tag(String word, Tone tone) {
    return part("web/state", Map.of("word", word, "tone", tone));
  }

  private static Content button(String text, String kind) {
    return part("web/button", Map.of("text", text, "kind", kind));
  }

  private static Content notice(Tone tone, String title, String text) {
    return part(
        "web/notice", Map.of("tone", tone, "title", title, "content", html("<p>" + text + "</p>")));
  }
}
