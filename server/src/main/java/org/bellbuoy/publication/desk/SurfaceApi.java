package org.bellbuoy.publication.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.Finding;
import org.bellbuoy.publication.Sighting;
import org.bellbuoy.publication.Sightings;
import org.bellbuoy.publication.Surface;
import org.bellbuoy.publication.VerifySurfaces;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The surfaces of an advisory, for programs.
@RestController
class SurfaceApi {

  private final Advisories advisories;
  private final Sightings sightings;
  private final VerifySurfaces verifying;

  SurfaceApi(Advisories advisories, Sightings sightings, VerifySurfaces verifying) {
    this.advisories = advisories;
    this.sightings = sightings;
    this.verifying = verifying;
  }

  @GetMapping("/api/v1/advisories/{code}/surfaces")
  @Needs(Permission.READ_CASE)
  SurfacesAnswer seen(Viewer viewer, @PathVariable String code) {
    return answer(viewer, advisories.byCode(viewer, code).id());
  }

  /// Reads every surface back and answers what was seen.
  @PostMapping("/api/v1/advisories/{code}/surfaces")
  @Needs(Permission.APPROVE_ADVISORY)
  SurfacesAnswer lookAgain(Viewer viewer, @PathVariable String code) {
    AdvisoryId id = advisories.byCode(viewer, code).id();
    verifying.verify(viewer, id);
    return answer(viewer, id);
  }

  private SurfacesAnswer answer(Viewer viewer, AdvisoryId id) {
    return new SurfacesAnswer(
        sightings.verified(viewer, id),
        sightings.of(viewer, id).stream().map(SurfaceAnswer::of).toList());
  }

  /// Whether all surfaces say what the published revision says, and each of them.
  record SurfacesAnswer(boolean verified, List<SurfaceAnswer> surfaces) {}

  /// What was seen at one surface.
  record SurfaceAnswer(Surface surface, Finding finding, Instant seenAt) {
    static SurfaceAnswer of(Sighting seen) {
      return new SurfaceAnswer(seen.surface(), seen.finding(), seen.at());
    }
  }
}
