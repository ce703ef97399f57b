package org.bellbuoy.catalog.desk;

import org.bellbuoy.catalog.NameProductTeam;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductTeams;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which team mends a product, for programs.
@RestController
@RequestMapping("/api/v1/products/{code}/team")
class ProductTeamApi {

  /// @param team its code, or nothing for the standard calendar
  record Named(@Nullable String team) {}

  private final Found found;
  private final ProductTeams teams;
  private final NameProductTeam name;

  ProductTeamApi(Found found, ProductTeams teams, NameProductTeam name) {
    this.found = found;
    this.teams = teams;
    this.name = name;
  }

  @GetMapping
  @Needs(Permission.READ_CATALOG)
  ResponseEntity<Named> show(Viewer viewer, @PathVariable String code) {
    return answer(viewer, found.product(viewer, code));
  }

  @PutMapping
  @Needs(Permission.EDIT_CATALOG)
  ResponseEntity<Named> name(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody Named typed) {
    return answer(viewer, name.execute(viewer, code, typed.team(), IfMatch.version(match)));
  }

  private ResponseEntity<Named> answer(Viewer viewer, Product product) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(product.version()))
        .body(new Named(teams.of(viewer, product.code()).value()));
  }
}
