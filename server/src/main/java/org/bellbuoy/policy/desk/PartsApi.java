package org.bellbuoy.policy.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChooseSurfaces;
import org.bellbuoy.policy.SurfaceForm;
import org.bellbuoy.policy.Surfaces;
import org.bellbuoy.policy.SurfacesInUse;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// What of the house is used, for programs.
@RestController
class PartsApi {

  private final SurfacesInUse surfaces;
  private final ChooseSurfaces choose;

  PartsApi(SurfacesInUse surfaces, ChooseSurfaces choose) {
    this.surfaces = surfaces;
    this.choose = choose;
  }

  @GetMapping("/api/v1/parts-in-use")
  @Needs(Permission.STAFF)
  ResponseEntity<SurfaceForm> show(Viewer viewer) {
    return answer(surfaces.now(viewer));
  }

  @PutMapping("/api/v1/parts-in-use")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<SurfaceForm> choose(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody SurfaceForm wanted) {
    return answer(choose.choose(viewer, wanted, IfMatch.version(match)));
  }

  private static ResponseEntity<SurfaceForm> answer(Surfaces now) {
    return ResponseEntity.ok().eTag(IfMatch.tag(now.version())).body(SurfaceForm.of(now));
  }
}
