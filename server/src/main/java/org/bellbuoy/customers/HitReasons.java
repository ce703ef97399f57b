package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.sbom.Sbom;
import org.springframework.stereotype.Component;

/// Why an advisory is about some customers, for whoever looks at the recipients of a notice. Asked
/// for a page of customers at once, by as many questions as for one.
@Component
public class HitReasons {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final WhomItHits hits;
  private final InstallationStore installations;
  private final SbomStore sboms;
  private final Catalog catalog;
  private final Authority authority;

  HitReasons(
      WhomItHits hits,
      InstallationStore installations,
      SbomStore sboms,
      Catalog catalog,
      Authority authority) {
    this.hits = hits;
    this.installations = installations;
    this.sboms = sboms;
    this.catalog = catalog;
    this.authority = authority;
  }

  /// The reasons of each, the most pressing first, by the same rules as [WhomItHits]. Whoever is
  /// not hit at all is not in the answer; whoever can rest is, with what they can rest for.
  ///
  /// @param day what no longer ran on it does not count
  /// @param customers some hundred, such as those of a page
  public Map<CustomerId, List<HitReason>> of(
      Viewer viewer, AdvisoryFacts facts, LocalDate day, Collection<CustomerId> customers) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    List<WhomItHits.Hit> found = hits.of(HOUSE, facts, day, customers);
    Context context = context(found, customers);
    return found.stream()
        .sorted(Comparator.comparing(WhomItHits.Hit::kind))
        .collect(
            Collectors.groupingBy(
                WhomItHits.Hit::customer,
                Collectors.mapping(context::reason, Collectors.toList())));
  }

  private Context context(List<WhomItHits.Hit> found, Collection<CustomerId> customers) {
    Map<ProductId, String> products = new HashMap<>();
    catalog.products(HOUSE).forEach(each -> products.put(each.id(), each.name()));
    Map<InstallationId, String> labels = new HashMap<>();
    if (!found.isEmpty()) {
      installations.of(customers).forEach(each -> labels.put(each.id(), each.paper().label()));
    }
    Map<InstallationId, String> files = new HashMap<>();
    sboms
        .of(
            found.stream()
                .filter(hit -> hit.part().isPresent())
                .flatMap(hit -> hit.installation().stream())
                .collect(Collectors.toSet()))
        .forEach(each -> files.put(each.installation(), each.paper().file()));
    return new Context(products, labels, files);
  }

  private record Context(
      Map<ProductId, String> products,
      Map<InstallationId, String> labels,
      Map<InstallationId, String> files) {

    HitReason reason(WhomItHits.Hit hit) {
      Optional<String> part = hit.part().map(Sbom.Part::name);
      return new HitReason(
          how(hit),
          products.getOrDefault(hit.product(), ""),
          hit.installation(),
          hit.installation().flatMap(id -> Optional.ofNullable(labels.get(id))).orElse(""),
          hit.version(),
          part,
          part.flatMap(_ -> hit.installation()).flatMap(id -> Optional.ofNullable(files.get(id))),
          hit.answer());
    }

    private static HitReason.How how(WhomItHits.Hit hit) {
      if (hit.part().isPresent()) {
        return HitReason.How.SBOM;
      }
      return hit.installation().isPresent() ? HitReason.How.DECLARED : HitReason.How.ENTITLED;
    }
  }
}
