package org.bellbuoy.catalog.desk;

import java.util.List;
import org.bellbuoy.catalog.AddComponent;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.ComponentForm;
import org.bellbuoy.catalog.PlaceComponent;
import org.bellbuoy.catalog.RemoveComponent;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The components, and which products contain them.
@RestController
class ComponentApi {

  record Listing(List<ComponentJson> items) {}

  private final Catalog catalog;
  private final AddComponent add;
  private final PlaceComponent place;
  private final RemoveComponent remove;

  ComponentApi(Catalog catalog, AddComponent add, PlaceComponent place, RemoveComponent remove) {
    this.catalog = catalog;
    this.add = add;
    this.place = place;
    this.remove = remove;
  }

  @GetMapping("/api/v1/components")
  @Needs(Permission.READ_CATALOG)
  Listing list(Viewer viewer) {
    return new Listing(catalog.components(viewer).stream().map(ComponentJson::of).toList());
  }

  @PostMapping("/api/v1/components")
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<ComponentJson> add(Viewer viewer, @RequestBody ComponentForm typed) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(ComponentJson.of(add.execute(viewer, typed)));
  }

  @PutMapping("/api/v1/products/{id}/components/{component}")
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<Void> place(
      Viewer viewer, @PathVariable String id, @PathVariable String component) {
    place.execute(viewer, id, component);
    return ResponseEntity.noContent().build();
  }

  @DeleteMapping("/api/v1/products/{id}/components/{component}")
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<Void> remove(
      Viewer viewer, @PathVariable String id, @PathVariable String component) {
    remove.execute(viewer, id, component);
    return ResponseEntity.noContent().build();
  }
}
