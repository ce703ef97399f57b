package org.bellbuoy.standards.csaf.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ForeignId;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Reads one object of `vulnerabilities`.
final class FlawReader {
  private static final String SOURCE = " (Source: ";

  private final Spot flaw;
  private final ProductIndex products;
  private final String publisher;

  FlawReader(Spot flaw, ProductIndex products, String publisher) {
    this.flaw = flaw;
    this.products = products;
    this.publisher = publisher;
  }

  VulnerabilityFacts read() {
    return new VulnerabilityFacts(
        title(),
        CveId.find(flaw.text("cve")).orElse(null),
        WeaknessReader.read(flaw),
        Reads.sections(flaw, FlawReader::carriesFacts),
        ScoreReader.read(flaw, publisher),
        StatusReader.read(flaw, products),
        exploitation(),
        remediations(),
        Reads.credits(flaw),
        foreignIds(),
        Reads.references(flaw),
        Reads.instant(flaw, "discovery_date"),
        Reads.instant(flaw, flaw.has("disclosure_date") ? "disclosure_date" : "release_date"));
  }

  private String title() {
    if (flaw.has("title")) {
      return flaw.text("title");
    }
    return flaw.has("cve") ? flaw.text("cve") : "Vulnerability";
  }

  private List<ForeignId> foreignIds() {
    return flaw.items("ids").stream()
        .map(id -> new ForeignId(id.text("system_name"), id.text("text")))
        .toList();
  }

  private @Nullable Exploitation exploitation() {
    return flaw.items("threats").stream()
        .filter(threat -> threat.text("category").equals("exploit_status"))
        .findFirst()
        .map(FlawReader::exploitation)
        .orElse(null);
  }

  private static Exploitation exploitation(Spot threat) {
    var state = ExploitationWords.read(threat.text("details"));
    String words = ExploitationWords.of(state) + ". ";
    String details = threat.text("details");
    String rest = details.startsWith(words) ? details.substring(words.length()) : details;
    int source = rest.endsWith(")") ? rest.lastIndexOf(SOURCE) : -1;
    return source < 0
        ? new Exploitation(state, rest, Reads.instant(threat, "date"), null)
        : new Exploitation(
            state,
            rest.substring(0, source),
            Reads.instant(threat, "date"),
            rest.substring(source + SOURCE.length(), rest.length() - 1));
  }

  private List<Remediation> remediations() {
    Set<String> all = codes(flaw.at("product_status").items(FlawWriter.AFFECTED));
    return flaw.items("remediations").stream()
        .map(each -> {
          Set<String> concerned = codes(each.items("product_ids"));
          return new Remediation(
              Reads.word(RemediationKind.class, each.text("category"), RemediationKind.WORKAROUND),
              each.text("details"),
              Reads.text(each, "url"),
              Reads.instant(each, "date"),
              concerned.containsAll(all) ? List.of() : List.copyOf(concerned));
        })
        .toList();
  }

  private Set<String> codes(List<Spot> ids) {
    Set<String> codes = new LinkedHashSet<>();
    for (Spot id : ids) {
      products.find(id.text()).ifPresent(entry -> codes.add(entry.product().code()));
    }
    return codes;
  }

  private static boolean carriesFacts(Spot note) {
    String title = note.text("title");
    return title.startsWith(NoteTitles.OUR_SCORE)
        || title.startsWith(NoteTitles.FOREIGN_SCORE)
        || title.startsWith(NoteTitles.CONDITION)
        || title.equals(NoteTitles.WEAKNESS);
  }

  /// The kinds of mistake: the one with a member of its own, and those in notes.
  private static final class WeaknessReader {
    static List<Weakness> read(Spot flaw) {
      var found = new java.util.ArrayList<Weakness>();
      if (flaw.has("cwe")) {
        found.add(entry(flaw.at("cwe")));
      }
      flaw.items("cwes").forEach(each -> found.add(entry(each)));
      for (Spot note : flaw.items("notes")) {
        if (note.text("title").equals(NoteTitles.WEAKNESS)) {
          found.add(weakness(note.text("text")));
        }
      }
      return found;
    }

    private static Weakness entry(Spot cwe) {
      return new Weakness(cwe.text("id"), cwe.text("name"));
    }

    private static Weakness weakness(String text) {
      int colon = text.indexOf(": ");
      return text.startsWith("CWE-") && colon > 0
          ? new Weakness(text.substring(0, colon), text.substring(colon + 2))
          : new Weakness(null, text);
    }
  }
}
