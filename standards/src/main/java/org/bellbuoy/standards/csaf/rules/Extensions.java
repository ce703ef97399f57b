package org.bellbuoy.standards.csaf.rules;

import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Extensions of CSAF 2.1: where they stand and how much hangs on them.
final class Extensions {
  private static final Set<String> RETIRED = Set.of("csaf_withdrawn", "csaf_superseded");
  private static final String SENTENCE =
      "Readers without this extension overlook it: consider saying it in the standard's members.";

  private Extensions() {}

  /// 6.2.39.5
  static void retiredDocumentsHaveNone(Document document, Complaint complaint) {
    if (document.isOf(RETIRED)) {
      inHead(document, complaint);
      atRoot(document, complaint);
    }
  }

  /// 6.2.54.3
  static void areNotCritical(Document document, Complaint complaint) {
    for (Spot each : all(document)) {
      if (each.at("critical").node().asBoolean(false)) {
        complaint.at(
            each, "Who does not know this extension may not read on: avoid critical ones.");
      }
    }
  }

  /// 6.2.54.1; the registry of extensions is still empty.
  static void areRegistered(Document document, Complaint complaint) {
    all(document)
        .forEach(each ->
            complaint.at(each, "Nobody registered this extension: register it or leave it out."));
  }

  /// 6.2.54.2; OASIS published no official extension yet.
  static void areOfficial(Document document, Complaint complaint) {
    all(document)
        .forEach(each ->
            complaint.at(each, "This is no official extension: few programs will understand it."));
  }

  /// 6.2.54.4
  static void inPublicAreNotExperimental(Document document, Complaint complaint) {
    if (Ssvc.isClear(document)) {
      complainOfExperiments(document, complaint);
    }
  }

  /// 6.3.21.2
  static void inCirclesAreNotExperimental(Document document, Complaint complaint) {
    if (!Ssvc.isClear(document)) {
      complainOfExperiments(document, complaint);
    }
  }

  private static void complainOfExperiments(Document document, Complaint complaint) {
    all(document)
        .forEach(each ->
            complaint.at(each, "Readers may not know this experimental extension: avoid it."));
  }

  /// 6.3.21.1
  static void areNotEssential(Document document, Complaint complaint) {
    for (Spot each : all(document)) {
      if (each.text("category").equals("essential")) {
        complaint.at(each.at("category"), SENTENCE);
      }
    }
  }

  /// 6.3.21.3
  static void inHead(Document document, Complaint complaint) {
    complain(document.head().items("x_extensions"), complaint);
  }

  /// 6.3.21.4
  static void inBranches(Document document, Complaint complaint) {
    document
        .branches()
        .forEach(branch -> complain(branch.spot().at("product").items("x_extensions"), complaint));
  }

  /// 6.3.21.5
  static void inFullProductNames(Document document, Complaint complaint) {
    document
        .root()
        .at("product_tree")
        .items("full_product_names")
        .forEach(product -> complain(product.items("x_extensions"), complaint));
  }

  /// 6.3.21.6
  static void inProductPaths(Document document, Complaint complaint) {
    document
        .root()
        .at("product_tree")
        .items("product_paths")
        .forEach(path -> complain(path.at("full_product_name").items("x_extensions"), complaint));
  }

  /// 6.3.21.7
  static void inMetrics(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      flaw.scores().forEach(score -> complain(score.content().items("x_extensions"), complaint));
    }
  }

  /// 6.3.21.8
  static void inVulnerabilities(Document document, Complaint complaint) {
    document
        .vulnerabilities()
        .forEach(flaw -> complain(flaw.spot().items("x_extensions"), complaint));
  }

  /// 6.3.21.9
  static void atRoot(Document document, Complaint complaint) {
    complain(document.root().items("x_extensions"), complaint);
  }

  private static void complain(List<Spot> extensions, Complaint complaint) {
    extensions.forEach(each -> complaint.at(each, SENTENCE));
  }

  static List<Spot> all(Document document) {
    List<Spot> found = new java.util.ArrayList<>();
    Complaint collect = (spot, _) -> found.add(spot);
    inHead(document, collect);
    document.products().forEach(product -> found.addAll(product.items("x_extensions")));
    inMetrics(document, collect);
    inVulnerabilities(document, collect);
    atRoot(document, collect);
    return found;
  }
}
