package org.bellbuoy.sightings.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.sightings.ChangeSource;
import org.bellbuoy.sightings.PublicList;
import org.bellbuoy.sightings.Source;
import org.bellbuoy.sightings.SourceForm;
import org.bellbuoy.sightings.Sources;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether and from where a public list is fetched.
@Controller
class SourcePages {

  private static final String HERE = "/operations/public-lists/{list}";

  private final DeskFrames frames;
  private final Sources sources;
  private final ChangeSource change;

  SourcePages(DeskFrames frames, Sources sources, ChangeSource change) {
    this.frames = frames;
    this.sources = sources;
    this.change = change;
  }

  @GetMapping(HERE)
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String list) {
    Source source = sources.get(viewer, SourceApi.named(list));
    return page(request, source, SourceForm.of(source), FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.RUN_HOUSE)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String list,
      @RequestParam Map<String, String> typed) {
    PublicList which = SourceApi.named(list);
    SourceForm form =
        new SourceForm(typed.get("fetches"), typed.get("inside"), typed.get("address"));
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, which, form, SentForm.version(typed)),
        "/operations/public-lists/" + which.key(),
        errors -> page(request, sources.get(viewer, which), form, errors));
  }

  private Page page(HttpServletRequest request, Source source, SourceForm form, FormErrors errors) {
    return Page.of(
        "sightings/desk/source",
        Map.of(
            "frame",
            frames.of(request, "Fetch " + source.list().label()),
            "source",
            source,
            "form",
            form,
            "errors",
            errors));
  }
}
