package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.csaf.shape.Csaf21Shape;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Spot;

/// Whether extensions keep what their own schema and metadata promise.
final class ExtensionSchemas {

  private ExtensionSchemas() {}

  /// 6.1.60.1
  static void areWellFormed(Document document, Complaint complaint) {
    Extensions.all(document)
        .forEach(each -> Csaf21Shape.EXTENSION.check(each, collecting(complaint)));
  }

  /// 6.1.60.2
  static void keepTheirSchema(Document document, Complaint complaint) {
    for (Spot each : Extensions.all(document)) {
      DocumentationExtensions.find(each)
          .ifPresent(known -> {
            known.content().check(each.at("content"), collecting(complaint));
            if (each.at("critical").node().asBoolean(false) != known.mustBeCritical()) {
              complaint.at(
                  each.at("critical"),
                  "Its schema demands critical to be %s.".formatted(known.mustBeCritical()));
            }
          });
    }
  }

  /// 6.1.60.2 and 6.1.60.3: a warning about each extension whose schema is not known here.
  static void areSupported(Document document, Complaint complaint) {
    for (Spot each : Extensions.all(document)) {
      if (DocumentationExtensions.find(each).isEmpty()) {
        complaint.at(
            each,
            "The %s extension %s is not known here: check it by its own schema."
                .formatted(each.text("category"), each.text("$schema")));
      }
    }
  }

  /// 6.1.60.3
  static void keepTheirMetadata(Document document, Complaint complaint) {
    for (List<Spot> list : lists(document)) {
      Map<DocumentationExtensions, Integer> counts = new EnumMap<>(DocumentationExtensions.class);
      for (Spot each : list) {
        DocumentationExtensions.find(each)
            .ifPresent(known -> {
              if (counts.merge(known, 1, Integer::sum) > known.limitAt(place(each))) {
                complaint.at(each, "Its metadata allow fewer of it in this place: drop this one.");
              }
              if (counts.keySet().stream().anyMatch(known::excludes)) {
                complaint.at(
                    each, "Its metadata exclude another extension beside it: keep one of them.");
              }
            });
      }
    }
  }

  private static String place(Spot extension) {
    String pointer = extension.pointer();
    for (String place : List.of("full_product_names", "product_paths", "branches", "metrics")) {
      if (pointer.contains("/" + place + "/")) {
        return place;
      }
    }
    return pointer.startsWith("/x_extensions") ? "" : pointer.split("/", -1)[1];
  }

  private static List<List<Spot>> lists(Document document) {
    List<List<Spot>> lists = new ArrayList<>();
    lists.add(document.root().items("x_extensions"));
    lists.add(document.head().items("x_extensions"));
    document.products().forEach(product -> lists.add(product.items("x_extensions")));
    for (Vulnerability flaw : document.vulnerabilities()) {
      lists.add(flaw.spot().items("x_extensions"));
      flaw.scores().forEach(score -> lists.add(score.content().items("x_extensions")));
    }
    return lists;
  }

  private static Findings collecting(Complaint complaint) {
    return new Findings() {
      @Override
      public void wrong(Spot spot, String sentence) {
        complaint.at(spot, sentence);
      }

      @Override
      public void unknown(Spot spot) {}
    };
  }
}
