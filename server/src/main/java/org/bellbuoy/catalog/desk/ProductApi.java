package org.bellbuoy.catalog.desk;

import java.net.URI;
import java.util.List;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ChangeProduct;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The products and their history.
@RestController
class ProductApi {

  record History(List<HistoryLine> items) {}

  private final Catalog catalog;
  private final Found found;
  private final Names names;
  private final AddProduct add;
  private final ChangeProduct change;

  ProductApi(Catalog catalog, Found found, Names names, AddProduct add, ChangeProduct change) {
    this.catalog = catalog;
    this.found = found;
    this.names = names;
    this.add = add;
    this.change = change;
  }

  @GetMapping("/api/v1/products")
  @Needs(Permission.READ_CATALOG)
  Slice<ProductJson> list(Viewer viewer, Portion portion) {
    return catalog.products(viewer, portion).map(ProductJson::of);
  }

  @PostMapping("/api/v1/products")
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<ProductJson> add(Viewer viewer, @RequestBody ProductForm typed) {
    Product product = add.execute(viewer, typed);
    return ResponseEntity.created(URI.create("/api/v1/products/" + product.code()))
        .eTag(IfMatch.tag(product.version()))
        .body(ProductJson.of(product));
  }

  @GetMapping("/api/v1/products/{id}")
  @Needs(Permission.READ_CATALOG)
  ResponseEntity<ProductJson> show(Viewer viewer, @PathVariable String id) {
    return answer(found.product(viewer, id));
  }

  @PutMapping("/api/v1/products/{id}")
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<ProductJson> change(
      Viewer viewer,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody ProductForm typed) {
    return answer(change.execute(viewer, id, typed, IfMatch.version(match)));
  }

  @GetMapping("/api/v1/products/{id}/history")
  @Needs(Permission.READ_CATALOG)
  History history(Viewer viewer, @PathVariable String id) {
    Product product = found.product(viewer, id);
    return new History(names.lines(viewer, catalog.history(viewer, product.id())));
  }

  private static ResponseEntity<ProductJson> answer(Product product) {
    return ResponseEntity.ok().eTag(IfMatch.tag(product.version())).body(ProductJson.of(product));
  }
}
