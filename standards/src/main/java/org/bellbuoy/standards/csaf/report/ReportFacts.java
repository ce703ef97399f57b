package org.bellbuoy.standards.csaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.shape.Spot;

/// Takes out of a document that keeps the profile what people read in it.
final class ReportFacts {

  private static final List<String> HIT =
      List.of("first_affected", "known_affected", "last_affected", "under_investigation");
  private static final List<String> SCALES = List.of("cvss_v4", "cvss_v3", "cvss_v2");

  private ReportFacts() {}

  static VulnerabilityReport of(Spot root) {
    Spot head = root.at("document");
    Spot publisher = head.at("publisher");
    ReportProducts products = ReportProducts.of(root.at("product_tree"));
    return new VulnerabilityReport(
        head.at("tracking").text("id"),
        head.at("tracking").text("version"),
        head.text("title"),
        publisher.text("name"),
        publisher.text("namespace"),
        publisher.text("contact_details"),
        head.at("distribution").at("tlp").text("label"),
        credits(root),
        root.items("vulnerabilities").stream().map(flaw -> flaw(flaw, products)).toList());
  }

  private static VulnerabilityReport.Flaw flaw(Spot flaw, ReportProducts products) {
    return new VulnerabilityReport.Flaw(
        flaw.text("title"),
        Stream.concat(
                Stream.of(flaw.text("cve")),
                flaw.items("ids").stream()
                    .map(id -> id.text("system_name") + " " + id.text("text")))
            .filter(name -> !name.isBlank())
            .toList(),
        HIT.stream()
            .flatMap(status -> flaw.at("product_status").items(status).stream())
            .map(Spot::text)
            .distinct()
            .map(products::get)
            .distinct()
            .toList(),
        summary(flaw),
        notes(flaw.items("notes").stream().filter(note -> !ReportProfile.isSummary(note)).toList()),
        flaw.items("threats").stream()
            .map(threat ->
                new VulnerabilityReport.Note(
                    threat.text("category").replace('_', ' '), threat.text("details")))
            .toList(),
        scores(flaw),
        flaw.items("references").stream().map(reference -> reference.text("url")).toList());
  }

  private static String summary(Spot flaw) {
    return flaw.items("notes").stream()
        .filter(ReportProfile::isSummary)
        .map(note -> note.text("text"))
        .findFirst()
        .orElse("");
  }

  private static List<VulnerabilityReport.Note> notes(List<Spot> notes) {
    return notes.stream()
        .map(note ->
            new VulnerabilityReport.Note(
                note.has("title") ? note.text("title") : note.text("category"), note.text("text")))
        .toList();
  }

  private static List<String> scores(Spot flaw) {
    return flaw.items("metrics").stream()
        .flatMap(metric -> SCALES.stream().map(metric.at("content")::at))
        .map(score -> score.text("vectorString"))
        .filter(vector -> !vector.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> credits(Spot root) {
    List<Spot> thanked = new ArrayList<>(root.at("document").items("acknowledgments"));
    root.items("vulnerabilities").forEach(flaw -> thanked.addAll(flaw.items("acknowledgments")));
    return thanked.stream()
        .flatMap(one ->
            Stream.concat(
                one.items("names").stream().map(Spot::text), Stream.of(one.text("organization"))))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }
}
