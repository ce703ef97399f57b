package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import tools.jackson.databind.JsonNode;

/// One object of `vulnerabilities`.
final class FlawWriter {
  static final String AFFECTED = "known_affected";
  static final String FIXED = "fixed";
  static final String NOT_AFFECTED = "known_not_affected";
  static final String OPEN = "under_investigation";
  static final String UNKNOWN = "unknown";

  private final VulnerabilityFacts flaw;
  private final ProductTree tree;
  private final Edition edition;
  private final Map<StatusRow, List<String>> ids = new LinkedHashMap<>();

  FlawWriter(VulnerabilityFacts flaw, ProductTree tree, Edition edition) {
    this.flaw = flaw;
    this.tree = tree;
    this.edition = edition;
    for (StatusRow row : flaw.statuses()) {
      if (!status(row).isEmpty()) {
        ids.put(row, this.tree.ids(row, flaw));
      }
    }
  }

  Json write() {
    ScoreWriter scores = new ScoreWriter(flaw, this, edition);
    WeaknessWriter weaknesses = new WeaknessWriter(flaw.weaknesses(), edition);
    List<Json> notes = notes();
    notes.addAll(scores.notes());
    notes.addAll(weaknesses.notes());
    return Json.object()
        .put("acknowledgments", CommonParts.acknowledgments(flaw.credits()))
        .put("cve", flaw.cve() == null ? null : flaw.cve().value())
        .put("cwe", weaknesses.single())
        .put("cwes", weaknesses.list())
        .put("discovery_date", Words.of(flaw.discovered()))
        .put("flags", Json.list(flags()))
        .put("ids", foreignIds())
        .put("notes", Json.list(notes))
        .put("product_status", productStatus())
        .put(
            "references",
            Json.list(flaw.references().stream().map(CommonParts::reference).toList()))
        .put(
            edition == Edition.V2_1 ? "disclosure_date" : "release_date",
            Words.of(flaw.disclosed()))
        .put("remediations", Json.list(remediations()))
        .put("scores", Json.list(scores.scores()))
        .put("metrics", Json.list(scores.metrics()))
        .put("threats", Json.list(threats()))
        .put("title", flaw.title());
  }

  /// The status of a row in words of CSAF; empty when there is nothing to say.
  private String status(StatusRow row) {
    return switch (row) {
      case AffectedRange _ -> AFFECTED;
      case FixedVersion _ -> FIXED;
      case NotAffected _ -> NOT_AFFECTED;
      case UnderInvestigation _ -> OPEN;
      case Remainder rest ->
          switch (rest.status()) {
            case AFFECTED -> AFFECTED;
            case NOT_AFFECTED -> NOT_AFFECTED;
            case UNKNOWN -> edition == Edition.V2_1 ? UNKNOWN : "";
          };
    };
  }

  private List<Json> notes() {
    List<Json> notes = new ArrayList<>(CommonParts.notes(flaw.sections()));
    if (flaw.sections().isEmpty()) {
      notes.add(CommonParts.note("description", flaw.title()));
    }
    ids.forEach((row, products) -> {
      if (row instanceof AffectedRange affected && affected.condition() != null) {
        notes.add(
            CommonParts.note(
                "details",
                NoteTitles.CONDITION + String.join(", ", products),
                affected.condition()));
      }
    });
    return notes;
  }

  private Json productStatus() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    ids.forEach((row, products) ->
        lists.computeIfAbsent(status(row), _ -> new LinkedHashSet<>()).addAll(products));
    Json json = Json.object();
    lists.forEach(json::put);
    return json;
  }

  private List<Json> flags() {
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    ids.forEach((row, products) -> {
      if (row instanceof NotAffected none && none.justification() != null) {
        labels
            .computeIfAbsent(none.justification().label(), _ -> new LinkedHashSet<>())
            .addAll(products);
      }
    });
    List<Json> flags = new ArrayList<>();
    labels.forEach((label, products) ->
        flags.add(Json.object().put("label", label).put("product_ids", products)));
    return flags;
  }

  private JsonNode foreignIds() {
    return Json.list(
        flaw.foreignIds().stream()
            .distinct()
            .map(id -> Json.object().put("system_name", id.system()).put("text", id.text()))
            .toList());
  }

  private List<Json> remediations() {
    List<Json> remediations = new ArrayList<>();
    for (Remediation each : flaw.remediations()) {
      Collection<String> products = concerned(each.productCodes());
      if (!products.isEmpty()) {
        remediations.add(
            Json.object()
                .put("category", edition.word(each.kind()))
                .put("date", Words.of(each.date()))
                .put("details", each.text())
                .put("product_ids", products)
                .put("url", each.url()));
      }
    }
    return remediations;
  }

  private List<Json> threats() {
    List<Json> threats = new ArrayList<>();
    if (flaw.exploitation() != null) {
      threats.add(exploitStatus(flaw.exploitation()));
    }
    ids.forEach((row, products) -> {
      if (row instanceof NotAffected none && none.statement() != null) {
        threats.add(
            Json.object()
                .put("category", "impact")
                .put("details", none.statement())
                .put("product_ids", products));
      }
    });
    return threats;
  }

  private static Json exploitStatus(Exploitation exploitation) {
    String source = exploitation.source() == null ? "" : " (Source: " + exploitation.source() + ")";
    return Json.object()
        .put("category", "exploit_status")
        .put("date", Words.of(exploitation.asOf()))
        .put(
            "details",
            ExploitationWords.of(exploitation.state()) + ". " + exploitation.statement() + source);
  }

  /// The affected product ids of these products, of all when none is named; failing those, all ids
  /// of the vulnerability that are not fixed.
  Collection<String> concerned(List<String> codes) {
    Set<String> affected = new LinkedHashSet<>();
    Set<String> open = new LinkedHashSet<>();
    ids.forEach((row, products) -> {
      if (codes.isEmpty() || codes.contains(row.product().code())) {
        if (status(row).equals(AFFECTED)) {
          affected.addAll(products);
        } else if (!status(row).equals(FIXED)) {
          open.addAll(products);
        }
      }
    });
    return affected.isEmpty() ? open : affected;
  }
}
