package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PlacesElsewhere;
import org.bellbuoy.publication.PublicAddresses;
import org.bellbuoy.publication.Sighting;
import org.bellbuoy.publication.Sightings;
import org.bellbuoy.publication.VerifySurfaces;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the world reads an advisory, and what was seen there.
@Controller
class SurfacePages {

  private final DeskFrames frames;
  private final Advisories advisories;
  private final Sightings sightings;
  private final VerifySurfaces verifying;
  private final PublicAddresses addresses;
  private final List<PlacesElsewhere> elsewhere;

  SurfacePages(
      DeskFrames frames,
      Advisories advisories,
      Sightings sightings,
      VerifySurfaces verifying,
      PublicAddresses addresses,
      List<PlacesElsewhere> elsewhere) {
    this.frames = frames;
    this.advisories = advisories;
    this.sightings = sightings;
    this.verifying = verifying;
    this.addresses = addresses;
    this.elsewhere = elsewhere;
  }

  @GetMapping("/advisories/{code}/surfaces")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Advisory advisory = advisories.byCode(viewer, code);
    List<Sighting> seen = sightings.of(viewer, advisory.id());
    return Page.of(
        "publication/desk/surfaces",
        Map.of(
            "frame",
            frames.of(request, "Surfaces of " + code),
            "advisory",
            advisory,
            "address",
            addresses.page(advisory),
            "seen",
            seen,
            "elsewhere",
            elsewhere.stream().flatMap(places -> places.seen(advisory.id()).stream()).toList(),
            "verified",
            sightings.verified(viewer, advisory.id())));
  }

  @PostMapping("/advisories/{code}/surfaces")
  @Needs(Permission.APPROVE_ADVISORY)
  Answer lookAgain(Viewer viewer, @PathVariable String code) {
    AdvisoryId id = advisories.byCode(viewer, code).id();
    verifying.verify(viewer, id);
    elsewhere.forEach(places -> places.lookAgain(id));
    return new SeeOther("/advisories/" + code + "/surfaces");
  }
}
