package org.bellbuoy.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.statuses.KnownProduct;
import org.bellbuoy.standards.statuses.KnownStream;

/// What is in the catalogue. Hidden releases are left out for whoever does not prepare releases or
/// advisories.
@org.springframework.stereotype.Component
public class Catalog {

  private static final int HISTORY = 200;

  private final ProductStore products;
  private final StreamStore streams;
  private final ReleaseStore releases;
  private final ComponentStore components;
  private final HistoryStore history;
  private final Authority authority;

  Catalog(
      ProductStore products,
      StreamStore streams,
      ReleaseStore releases,
      ComponentStore components,
      HistoryStore history,
      Authority authority) {
    this.products = products;
    this.streams = streams;
    this.releases = releases;
    this.components = components;
    this.history = history;
    this.authority = authority;
  }

  /// Every product, by name.
  public List<Product> products(Viewer viewer) {
    authority.require(viewer, Permission.READ_CATALOG);
    return products.all();
  }

  /// Products by code, in portions.
  public Slice<Product> products(Viewer viewer, Portion portion) {
    authority.require(viewer, Permission.READ_CATALOG);
    List<Product> rows = products.after(portion.cursor(1), portion.rows());
    return Slice.of(rows, portion, product -> Cursor.at(product.code()));
  }

  public Optional<Product> product(Viewer viewer, String code) {
    authority.require(viewer, Permission.READ_CATALOG);
    return products.find(code);
  }

  public Optional<Product> product(Viewer viewer, ProductId id) {
    authority.require(viewer, Permission.READ_CATALOG);
    return products.find(id);
  }

  /// The streams of a product by name.
  public List<Stream> streams(Viewer viewer, ProductId product) {
    authority.require(viewer, Permission.READ_CATALOG);
    return streams.of(product);
  }

  /// The releases of a product, the highest version first.
  public List<Release> releases(Viewer viewer, Product product) {
    authority.require(viewer, Permission.READ_CATALOG);
    Comparator<Release> byNumber = Comparator.comparing(Release::number, product.scheme().order());
    return releases.of(product.id(), Shown.to(viewer, authority)).stream()
        .sorted(byNumber.reversed())
        .toList();
  }

  public Optional<Release> release(Viewer viewer, ProductId product, String code) {
    authority.require(viewer, Permission.READ_CATALOG);
    return releases
        .find(product, code)
        .filter(found -> !found.isHidden() || Shown.to(viewer, authority) == Shown.ALL);
  }

  public List<Component> components(Viewer viewer) {
    authority.require(viewer, Permission.READ_CATALOG);
    return components.all();
  }

  public List<Component> components(Viewer viewer, ProductId product) {
    authority.require(viewer, Permission.READ_CATALOG);
    return components.of(product);
  }

  /// What was changed about a product, the latest first.
  public List<HistoryEntry> history(Viewer viewer, ProductId product) {
    authority.require(viewer, Permission.READ_CATALOG);
    return history.of(product.value(), Shown.to(viewer, authority), HISTORY);
  }

  /// The whole catalogue as the checks of tables of statuses want it.
  public List<KnownProduct> known(Viewer viewer) {
    authority.require(viewer, Permission.READ_CATALOG);
    Map<UUID, List<String>> numbers =
        releases.all(Shown.to(viewer, authority)).stream()
            .collect(
                Collectors.groupingBy(
                    release -> release.stream().value(),
                    Collectors.mapping(Release::number, Collectors.toList())));
    Map<ProductId, List<KnownStream>> lines =
        streams.all().stream()
            .collect(
                Collectors.groupingBy(
                    Stream::product,
                    Collectors.mapping(stream -> known(stream, numbers), Collectors.toList())));
    return products.all().stream()
        .map(p -> new KnownProduct(p.code(), p.scheme(), lines.getOrDefault(p.id(), List.of())))
        .toList();
  }

  private static KnownStream known(Stream stream, Map<UUID, List<String>> numbers) {
    return new KnownStream(
        stream.name(),
        stream.support().getsFixes(),
        numbers.getOrDefault(stream.id().value(), List.of()));
  }
}
