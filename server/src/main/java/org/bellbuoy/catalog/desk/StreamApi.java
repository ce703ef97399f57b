package org.bellbuoy.catalog.desk;

import java.util.List;
import org.bellbuoy.catalog.AddStream;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ChangeStream;
import org.bellbuoy.catalog.Stream;
import org.bellbuoy.catalog.StreamForm;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The streams of a product.
@RestController
class StreamApi {

  record Listing(List<StreamJson> items) {}

  private final Catalog catalog;
  private final Found found;
  private final AddStream add;
  private final ChangeStream change;

  StreamApi(Catalog catalog, Found found, AddStream add, ChangeStream change) {
    this.catalog = catalog;
    this.found = found;
    this.add = add;
    this.change = change;
  }

  @GetMapping("/api/v1/products/{id}/streams")
  @Needs(Permission.READ_CATALOG)
  Listing list(Viewer viewer, @PathVariable String id) {
    return new Listing(
        catalog.streams(viewer, found.product(viewer, id).id()).stream()
            .map(StreamJson::of)
            .toList());
  }

  @PostMapping("/api/v1/products/{id}/streams")
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<StreamJson> add(
      Viewer viewer, @PathVariable String id, @RequestBody StreamForm typed) {
    return answer(HttpStatus.CREATED, add.execute(viewer, id, typed));
  }

  @PutMapping("/api/v1/products/{id}/streams/{name}")
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<StreamJson> change(
      Viewer viewer,
      @PathVariable String id,
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody StreamForm typed) {
    return answer(HttpStatus.OK, change.execute(viewer, id, name, typed, IfMatch.version(match)));
  }

  private static ResponseEntity<StreamJson> answer(HttpStatus status, Stream stream) {
    return ResponseEntity.status(status)
        .eTag(IfMatch.tag(stream.version()))
        .body(StreamJson.of(stream));
  }
}
