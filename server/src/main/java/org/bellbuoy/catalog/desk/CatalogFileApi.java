package org.bellbuoy.catalog.desk;

import org.bellbuoy.catalog.CatalogFile;
import org.bellbuoy.catalog.ImportCatalog;
import org.bellbuoy.catalog.ImportCatalog.Mode;
import org.bellbuoy.catalog.ImportOutcome;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue as a file, out and in.
@RestController
class CatalogFileApi {

  private final CatalogFile file;
  private final ImportCatalog importCatalog;

  CatalogFileApi(CatalogFile file, ImportCatalog importCatalog) {
    this.file = file;
    this.importCatalog = importCatalog;
  }

  @GetMapping(path = "/api/v1/catalog.csv", produces = "text/csv;charset=UTF-8")
  @Needs(Permission.READ_CATALOG)
  ResponseEntity<String> export(Viewer viewer) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catalog.csv\"")
        .body(file.csv(viewer));
  }

  /// @param mode `preview` says what would happen and stores nothing
  @PostMapping(path = "/api/v1/catalog/import", consumes = "text/csv")
  @Needs(Permission.EDIT_CATALOG)
  ImportOutcome take(
      Viewer viewer,
      @RequestParam(defaultValue = "preview") String mode,
      @RequestBody(required = false) String csv) {
    Reading reading = new Reading();
    Mode wanted = reading.choice("mode", mode, Mode.class).orElse(Mode.PREVIEW);
    reading.finish();
    return importCatalog.execute(viewer, csv == null ? "" : csv, wanted);
  }
}
