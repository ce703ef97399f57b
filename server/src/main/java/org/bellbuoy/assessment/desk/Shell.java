package org.bellbuoy.assessment.desk;

import java.util.List;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.web.page.Csrf;
import org.bellbuoy.web.page.DeskFrame;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Link;

/// What surrounds each of the three pages of an assessment.
///
/// @param here the path of this page behind `/assessment`
public record Shell(
    DeskFrame frame, CaseFile file, Assessment known, String here, FormErrors errors) {

  public String base() {
    return "/cases/" + file.code() + "/assessment";
  }

  public Csrf csrf() {
    return frame.csrf();
  }

  public List<Link> crumbs() {
    return List.of(
        Link.to("Cases", "/cases"),
        Link.to(file.code(), "/cases/" + file.code()),
        Link.here("Assessment", base()));
  }

  public List<Link> tabs() {
    return List.of(
        tab("Severity", ""),
        tab("Affected versions", "/affected"),
        tab("Statements", "/statements"));
  }

  private Link tab(String label, String path) {
    return path.equals(here) ? Link.here(label, base() + path) : Link.to(label, base() + path);
  }
}
