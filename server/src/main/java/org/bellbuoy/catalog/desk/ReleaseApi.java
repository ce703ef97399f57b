package org.bellbuoy.catalog.desk;

import java.net.URI;
import java.util.List;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ChangeRelease;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.RegisterRelease;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.catalog.ReleaseForm;
import org.bellbuoy.catalog.RevealRelease;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
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

/// The releases of a product; build pipelines register theirs here.
@RestController
class ReleaseApi {

  private final Catalog catalog;
  private final Found found;
  private final RegisterRelease register;
  private final ChangeRelease change;
  private final RevealRelease reveal;

  ReleaseApi(
      Catalog catalog,
      Found found,
      RegisterRelease register,
      ChangeRelease change,
      RevealRelease reveal) {
    this.catalog = catalog;
    this.found = found;
    this.register = register;
    this.change = change;
    this.reveal = reveal;
  }

  @GetMapping("/api/v1/products/{id}/releases")
  @Needs(Permission.READ_CATALOG)
  Slice<ReleaseJson> list(Viewer viewer, @PathVariable String id, Portion portion) {
    Product product = found.product(viewer, id);
    Cursor cursor = portion.cursor(1);
    List<Release> all = catalog.releases(viewer, product);
    List<Release> rest = all.stream().skip(skipped(all, cursor)).limit(portion.rows()).toList();
    return Slice.of(rest, portion, release -> Cursor.at(release.code()))
        .map(release -> json(viewer, product, release));
  }

  /// How many to leave out so as to go on after the one that the cursor names.
  private static int skipped(List<Release> all, @Nullable Cursor cursor) {
    if (cursor == null) {
      return 0;
    }
    List<String> codes = all.stream().map(Release::code).toList();
    return codes.indexOf(cursor.keys().getFirst()) + 1;
  }

  @PostMapping("/api/v1/products/{id}/releases")
  @Needs(Permission.REGISTER_RELEASE)
  ResponseEntity<ReleaseJson> register(
      Viewer viewer, @PathVariable String id, @RequestBody ReleaseForm typed) {
    Release release = register.execute(viewer, id, typed);
    return ResponseEntity.created(
            URI.create("/api/v1/products/" + id + "/releases/" + release.code()))
        .eTag(IfMatch.tag(release.version()))
        .body(json(viewer, found.product(viewer, id), release));
  }

  @GetMapping("/api/v1/products/{id}/releases/{release}")
  @Needs(Permission.READ_CATALOG)
  ResponseEntity<ReleaseJson> show(
      Viewer viewer, @PathVariable String id, @PathVariable String release) {
    Product product = found.product(viewer, id);
    return answer(viewer, product, found.release(viewer, product, release));
  }

  @PutMapping("/api/v1/products/{id}/releases/{release}")
  @Needs(Permission.REGISTER_RELEASE)
  ResponseEntity<ReleaseJson> change(
      Viewer viewer,
      @PathVariable String id,
      @PathVariable String release,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody ReleaseForm typed) {
    Release changed = change.execute(viewer, id, release, typed, IfMatch.version(match));
    return answer(viewer, found.product(viewer, id), changed);
  }

  @PostMapping("/api/v1/products/{id}/releases/{release}/reveal")
  @Needs(Permission.REGISTER_RELEASE)
  ResponseEntity<ReleaseJson> reveal(
      Viewer viewer, @PathVariable String id, @PathVariable String release) {
    return answer(viewer, found.product(viewer, id), reveal.execute(viewer, id, release));
  }

  private ResponseEntity<ReleaseJson> answer(Viewer viewer, Product product, Release release) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(release.version()))
        .body(json(viewer, product, release));
  }

  private ReleaseJson json(Viewer viewer, Product product, Release release) {
    return ReleaseJson.of(release, found.streamOf(viewer, product, release));
  }
}
