package org.bellbuoy.standards.csaf.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Namespaces of SSVC decision points: registered, extended, private, explained.
final class Ssvc {
  private static final Set<String> REGISTERED = Set.of("ssvc", "cvss", "cisa", "basic");
  private static final Set<String> RESERVED = Set.of("example", "test");

  private Ssvc() {}

  /// 6.2.34
  static void namespacesAreKnown(Document document, Complaint complaint) {
    selections(document)
        .map(selection -> selection.at("namespace"))
        .filter(namespace -> !isKnown(base(namespace.text())))
        .forEach(namespace ->
            complaint.at(namespace, "Nobody registered this namespace: use one such as ssvc."));
  }

  /// 6.2.35
  static void publicNamespacesAreRegistered(Document document, Complaint complaint) {
    privateNamespaces(document, true, complaint);
  }

  /// 6.3.14
  static void sharedNamespacesAreRegistered(Document document, Complaint complaint) {
    privateNamespaces(document, false, complaint);
  }

  private static void privateNamespaces(Document document, boolean clear, Complaint complaint) {
    if (isClear(document) == clear) {
      selections(document)
          .map(selection -> selection.at("namespace"))
          .filter(namespace -> namespace.text().startsWith("x_"))
          .forEach(namespace ->
              complaint.at(namespace, "Outsiders cannot read a private namespace: avoid it."));
    }
  }

  /// 6.2.36
  static void publicNamespacesArePlain(Document document, Complaint complaint) {
    extendedNamespaces(document, true, complaint);
  }

  /// 6.3.15
  static void sharedNamespacesArePlain(Document document, Complaint complaint) {
    extendedNamespaces(document, false, complaint);
  }

  private static void extendedNamespaces(Document document, boolean clear, Complaint complaint) {
    if (isClear(document) == clear) {
      selections(document)
          .map(selection -> selection.at("namespace"))
          .filter(namespace -> namespace.text().indexOf('/') >= 0)
          .filter(namespace -> isKnown(base(namespace.text())))
          .filter(namespace -> namespace.text().contains("/."))
          .forEach(namespace ->
              complaint.at(namespace, "Outsiders may not know this extension: avoid it."));
    }
  }

  /// 6.2.37
  static void unknownNamespacesAreExplained(Document document, Complaint complaint) {
    for (Spot list : lists(document).toList()) {
      List<String> explained =
          list.items("decision_point_resources").stream().map(r -> r.text("summary")).toList();
      for (Spot selection : list.items("selections")) {
        String namespace = selection.text("namespace");
        if (!REGISTERED.contains(base(namespace))
            && explained.stream().noneMatch(text -> text.contains(namespace))) {
          complaint.at(
              selection.at("namespace"),
              "Say where this namespace is explained: add it to decision_point_resources.");
        }
      }
    }
  }

  private static boolean isKnown(String base) {
    return REGISTERED.contains(base) || RESERVED.contains(base);
  }

  static boolean isRegistered(Spot selection) {
    return REGISTERED.contains(base(selection));
  }

  /// The namespace of a selection without its extensions.
  static String base(Spot selection) {
    return base(selection.text("namespace"));
  }

  private static String base(String namespace) {
    int slash = namespace.indexOf('/');
    return slash < 0 ? namespace : namespace.substring(0, slash);
  }

  static boolean isClear(Document document) {
    return document.head().at("distribution").at("tlp").text("label").equals("CLEAR");
  }

  static Stream<Spot> selections(Document document) {
    return lists(document).flatMap(list -> list.items("selections").stream());
  }

  private static Stream<Spot> lists(Document document) {
    return document.vulnerabilities().stream()
        .flatMap(flaw -> flaw.scores().stream())
        .filter(score -> score.content().has("ssvc_v2"))
        .map(score -> score.content().at("ssvc_v2"));
  }
}
