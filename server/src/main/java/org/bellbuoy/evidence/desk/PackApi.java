package org.bellbuoy.evidence.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bellbuoy.evidence.PackForm;
import org.bellbuoy.evidence.TakeCasePack;
import org.bellbuoy.evidence.TakeIncidentPack;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Evidence packs for programs: each answer is the ZIP file itself.
@RestController
class PackApi {

  private final TakeCasePack takeCase;
  private final TakeIncidentPack takeIncident;

  PackApi(TakeCasePack takeCase, TakeIncidentPack takeIncident) {
    this.takeCase = takeCase;
    this.takeIncident = takeIncident;
  }

  @PostMapping("/api/v1/cases/{code}/evidence-pack")
  @Needs(Permission.TAKE_EVIDENCE)
  void ofCase(
      Viewer viewer,
      @PathVariable String code,
      @RequestBody PackForm asked,
      HttpServletResponse response)
      throws IOException {
    PackPages.download(takeCase.take(viewer, code, asked)).send(response);
  }

  @PostMapping("/api/v1/incidents/{code}/evidence-pack")
  @Needs(Permission.TAKE_EVIDENCE)
  void ofIncident(
      Viewer viewer,
      @PathVariable String code,
      @RequestBody PackForm asked,
      HttpServletResponse response)
      throws IOException {
    PackPages.download(takeIncident.take(viewer, code, asked)).send(response);
  }
}
