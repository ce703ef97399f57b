package org.bellbuoy.publication.desk;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.ElsewhereFinding;
import org.bellbuoy.publication.Finding;
import org.bellbuoy.publication.PlacesElsewhere;
import org.bellbuoy.publication.SeenElsewhere;
import org.bellbuoy.publication.Sighting;
import org.bellbuoy.publication.Sightings;
import org.bellbuoy.publication.Surface;
import org.bellbuoy.publication.VerifySurfaces;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
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
  private final List<PlacesElsewhere> elsewhere;

  SurfaceApi(
      Advisories advisories,
      Sightings sightings,
      VerifySurfaces verifying,
      List<PlacesElsewhere> elsewhere) {
    this.advisories = advisories;
    this.sightings = sightings;
    this.verifying = verifying;
    this.elsewhere = elsewhere;
  }

  @GetMapping("/api/v1/advisories/{code}/surfaces")
  @Needs(Permission.READ_CASE)
  SurfacesAnswer seen(Viewer viewer, @PathVariable String code) {
    return answer(viewer, advisories.byCode(viewer, code).id());
  }

  /// Reads every surface of ours back and answers what was seen; what stands elsewhere is read
  /// within moments.
  @PostMapping("/api/v1/advisories/{code}/surfaces")
  @Needs(Permission.APPROVE_ADVISORY)
  SurfacesAnswer lookAgain(Viewer viewer, @PathVariable String code) {
    AdvisoryId id = advisories.byCode(viewer, code).id();
    verifying.verify(viewer, id);
    elsewhere.forEach(places -> places.lookAgain(id));
    return answer(viewer, id);
  }

  private SurfacesAnswer answer(Viewer viewer, AdvisoryId id) {
    return new SurfacesAnswer(
        sightings.verified(viewer, id),
        sightings.of(viewer, id).stream().map(SurfaceAnswer::of).toList(),
        elsewhere.stream()
            .flatMap(places -> places.seen(id).stream())
            .map(ElsewhereAnswer::of)
            .toList());
  }

  /// Whether all surfaces of ours say what the published revision says, and each of them; and what
  /// was seen at places of others.
  record SurfacesAnswer(
      boolean verified, List<SurfaceAnswer> surfaces, List<ElsewhereAnswer> elsewhere) {}

  /// What was seen at a place that is not ours.
  ///
  /// @param differences what it says otherwise, a sentence each
  /// @param seenAt left out while it was never read
  /// @param trouble why it could not be read the last time; empty where it could
  record ElsewhereAnswer(
      String what,
      String place,
      URI address,
      ElsewhereFinding finding,
      List<String> differences,
      @Nullable Instant seenAt,
      String trouble) {
    static ElsewhereAnswer of(SeenElsewhere seen) {
      return new ElsewhereAnswer(
          seen.what(),
          seen.place(),
          seen.where(),
          seen.finding(),
          seen.differences(),
          seen.seenAt(),
          seen.trouble());
    }
  }

  /// What was seen at one surface.
  record SurfaceAnswer(Surface surface, Finding finding, Instant seenAt) {
    static SurfaceAnswer of(Sighting seen) {
      return new SurfaceAnswer(seen.surface(), seen.finding(), seen.at());
    }
  }
}
