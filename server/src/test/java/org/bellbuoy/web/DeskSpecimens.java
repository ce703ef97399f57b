package org.bellbuoy.web;

import static org.bellbuoy.web.DeskPieces.button;
import static org.bellbuoy.web.DeskPieces.desk;
import static org.bellbuoy.web.DeskPieces.notice;
import static org.bellbuoy.web.DeskPieces.tag;
import static org.bellbuoy.web.Specimens.CSRF;
import static org.bellbuoy.web.Specimens.all;
import static org.bellbuoy.web.Specimens.html;
import static org.bellbuoy.web.Specimens.part;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Level;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;
import org.bellbuoy.web.page.PlainTable;
import org.bellbuoy.web.page.Tlp;
import org.bellbuoy.web.page.Tone;

/// The parts of staff pages, and a form of them.
final class DeskSpecimens {

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
}
