package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bellbuoy.standards.csaf.FileNames;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Where a document points to, and where it says it lies itself.
final class References {
  private static final Set<String> URL_MEMBERS = Set.of("url", "uri", "namespace");

  private References() {}

  /// 6.2.11
  static void nameTheCanonicalUrl(Document document, Complaint complaint) {
    String file = FileNames.of(document.tracking().text("id"));
    boolean named =
        document.head().items("references").stream()
            .filter(reference -> reference.text("category").equals("self"))
            .map(reference -> reference.text("url"))
            .anyMatch(url -> url.startsWith("https://") && url.endsWith("/" + file));
    if (!named) {
      complaint.at(
          document.head(),
          "Add a reference of category self whose https URL ends in %s.".formatted(file));
    }
  }

  /// 6.3.6
  static void othersResolve(Document document, Complaint complaint) {
    Set<String> own = new HashSet<>();
    selfReferences(document).forEach(url -> own.add(url.pointer()));
    eachUrl(
        document.root(),
        url -> {
          if (!own.contains(url.pointer())) {
            resolve(url, document, complaint);
          }
        });
  }

  /// 6.3.7
  static void ownResolve(Document document, Complaint complaint) {
    selfReferences(document).forEach(url -> resolve(url, document, complaint));
  }

  private static void resolve(Spot url, Document document, Complaint complaint) {
    if (url.text().startsWith("http") && !document.surroundings().urls().resolves(url.text())) {
      complaint.at(url, "%s does not answer: correct it or remove it.".formatted(url.text()));
    }
  }

  private static List<Spot> selfReferences(Document document) {
    List<Spot> all = new ArrayList<>(document.head().items("references"));
    document.vulnerabilities().forEach(flaw -> all.addAll(flaw.spot().items("references")));
    return all.stream()
        .filter(reference -> reference.text("category").equals("self"))
        .map(reference -> reference.at("url"))
        .toList();
  }

  private static void eachUrl(Spot spot, Consumer<Spot> found) {
    for (Spot member : spot.members()) {
      if (member.node().isString() && URL_MEMBERS.contains(member.name())) {
        found.accept(member);
      } else if (member.name().equals("urls") || member.name().equals("sbom_urls")) {
        member.items().forEach(found);
      } else {
        eachUrl(member, found);
      }
    }
    spot.items().forEach(item -> eachUrl(item, found));
  }
}
