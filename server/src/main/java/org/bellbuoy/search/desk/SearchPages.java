package org.bellbuoy.search.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.search.Search;
import org.bellbuoy.search.Wanted;
import org.bellbuoy.web.FindBox;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of search: a form that is sent by GET, so that it works without a script.
@Controller
class SearchPages implements FindBox {

  private final DeskFrames frames;
  private final Search search;

  SearchPages(DeskFrames frames, Search search) {
    this.frames = frames;
    this.search = search;
  }

  @Override
  public String href() {
    return "/search";
  }

  @GetMapping("/search")
  @Needs(Permission.STAFF)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state) {
    try {
      Wanted wanted = Wanted.read(q, kind, state, Wanted.USUAL);
      return page(request, SearchView.of(wanted, search.find(viewer, wanted)), FormErrors.none());
    } catch (Refused refused) {
      if (refused.refusal() instanceof Invalid invalid) {
        return page(request, SearchView.nothing(q), FormErrors.of(invalid.flaws())).unprocessable();
      }
      throw refused;
    }
  }

  /// The words stay out of the title: that reaches histories and window lists.
  private Page page(HttpServletRequest request, SearchView view, FormErrors errors) {
    return Page.of(
        "search/desk/search",
        Map.of("frame", frames.of(request, "Search"), "view", view, "errors", errors));
  }
}
