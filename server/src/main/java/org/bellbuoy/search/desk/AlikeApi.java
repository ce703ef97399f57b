package org.bellbuoy.search.desk;

import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.search.AlikeHit;
import org.bellbuoy.search.Search;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What resembles a report, for programs of the desk.
@RestController
class AlikeApi {

  private final Reports reports;
  private final Search search;

  AlikeApi(Reports reports, Search search) {
    this.reports = reports;
    this.search = search;
  }

  /// The eight that are most alike, among what the viewer may know.
  @GetMapping("/api/v1/reports/{tracking}/alike")
  @Needs(Permission.READ_CASE)
  List<AlikeHit> alike(Viewer viewer, @PathVariable String tracking) {
    return search.alike(viewer, reports.get(viewer, tracking));
  }
}
