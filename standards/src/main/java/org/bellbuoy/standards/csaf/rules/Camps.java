package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.bellbuoy.standards.shape.Spot;

/// The groups of product status (3.2.4.12): affected, fixed and so on, and who stands in which.
final class Camps {

  private Camps() {}

  /// Where a product stands in the status of a vulnerability.
  record Place(String camp, Spot spot, String product) {}

  /// A place that clashes, and the product it clashes with.
  record Clash(Spot spot, String other) {}

  static boolean contradict(Place one, Place other) {
    return !one.camp().equals(other.camp())
        && ProductStatuses.CAMPS.containsKey(one.camp())
        && ProductStatuses.CAMPS.containsKey(other.camp());
  }

  static boolean agree(Place one, Place other) {
    return one.camp().equals(other.camp());
  }

  static List<Clash> clashes(
      Document document, Spot one, Spot other, BiPredicate<Place, Place> clash) {
    List<Clash> found = new ArrayList<>();
    for (Vulnerability flaw : document.vulnerabilities()) {
      List<Place> here = places(flaw, Siblings.productsBelow(one));
      for (Place there : places(flaw, Siblings.productsBelow(other))) {
        here.stream()
            .filter(place -> clash.test(place, there))
            .forEach(place -> found.add(new Clash(there.spot(), place.product())));
      }
    }
    return found;
  }

  private static List<Place> places(Vulnerability flaw, List<String> products) {
    List<Place> places = new ArrayList<>();
    ProductStatuses.CAMPS.forEach((camp, statuses) -> take(flaw, camp, statuses, products, places));
    take(flaw, "recommended", List.of("recommended"), products, places);
    return places;
  }

  private static void take(
      Vulnerability flaw,
      String camp,
      List<String> statuses,
      List<String> products,
      List<Place> places) {
    Map<String, Spot> listed = flaw.products(statuses);
    for (String product : products) {
      Spot spot = listed.get(product);
      if (spot != null) {
        places.add(new Place(camp, spot, product));
      }
    }
  }
}
