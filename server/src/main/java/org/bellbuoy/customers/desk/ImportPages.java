package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.customers.ImportCustomers;
import org.bellbuoy.customers.ImportPlan;
import org.bellbuoy.customers.LookAtImport;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Bringing a file of customers in: first what would happen, then, when one agrees, it happens.
@Controller
class ImportPages {

  private static final ImportPlan NOTHING = new ImportPlan("", List.of());

  private final DeskFrames frames;
  private final LookAtImport look;
  private final ImportCustomers bring;

  ImportPages(DeskFrames frames, LookAtImport look, ImportCustomers bring) {
    this.frames = frames;
    this.look = look;
    this.bring = bring;
  }

  @GetMapping("/customers/import")
  @Needs(Permission.KEEP_CUSTOMERS)
  Page form(HttpServletRequest request) {
    return page(request, "", NOTHING, FormErrors.none());
  }

  /// @param seen what stands for the preview, when the button beneath it was pressed
  @PostMapping("/customers/import")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer take(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String csv,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "preview") String step) {
    return SentForm.taken(
        () -> "apply".equals(step) ? brought(viewer, csv, seen) : looked(viewer, request, csv),
        errors -> page(request, csv, NOTHING, errors));
  }

  private Answer brought(Viewer viewer, String csv, String seen) {
    var _ = bring.bring(viewer, csv, seen);
    return new SeeOther("/customers");
  }

  private Answer looked(Viewer viewer, HttpServletRequest request, String csv) {
    return page(request, csv, look.look(viewer, csv), FormErrors.none());
  }

  private Page page(HttpServletRequest request, String csv, ImportPlan plan, FormErrors errors) {
    return Page.of(
        "customers/desk/import",
        Map.of(
            "frame",
            frames.of(request, "Import customers"),
            "csv",
            csv,
            "plan",
            plan,
            "errors",
            errors));
  }
}
