package org.bellbuoy.catalog.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.catalog.ImportCatalog;
import org.bellbuoy.catalog.ImportCatalog.Mode;
import org.bellbuoy.catalog.ImportOutcome;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Bringing a catalogue file in: first what would happen, then, when one agrees, it happens.
@Controller
class ImportPages {

  private static final ImportOutcome NOTHING = new ImportOutcome(List.of(), 0, List.of());

  private final DeskFrames frames;
  private final ImportCatalog importCatalog;

  ImportPages(DeskFrames frames, ImportCatalog importCatalog) {
    this.frames = frames;
    this.importCatalog = importCatalog;
  }

  @GetMapping("/products/import")
  @Needs(Permission.EDIT_CATALOG)
  Page form(HttpServletRequest request) {
    return page(request, "", false, NOTHING);
  }

  /// @param step `apply` for the button beneath the preview
  @PostMapping("/products/import")
  @Needs(Permission.EDIT_CATALOG)
  Answer take(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String csv,
      @RequestParam(defaultValue = "preview") String step) {
    return SentForm.taken(
        () -> "apply".equals(step) ? applied(viewer, csv) : previewed(viewer, request, csv),
        errors -> page(request, csv, true, new ImportOutcome(List.of(), 0, errors.list())));
  }

  private Answer applied(Viewer viewer, String csv) {
    importCatalog.execute(viewer, csv, Mode.APPLY);
    return new SeeOther("/products");
  }

  private Answer previewed(Viewer viewer, HttpServletRequest request, String csv) {
    ImportOutcome outcome = importCatalog.execute(viewer, csv, Mode.PREVIEW);
    Page page = page(request, csv, true, outcome);
    return outcome.flaws().isEmpty() ? page : page.unprocessable();
  }

  private Page page(HttpServletRequest request, String csv, boolean tried, ImportOutcome outcome) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Import products"));
    model.put("csv", csv);
    model.put("tried", tried);
    model.put("outcome", outcome);
    return Page.of("catalog/desk/import", model);
  }
}
