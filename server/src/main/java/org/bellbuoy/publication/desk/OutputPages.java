package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.publication.DraftOutput;
import org.bellbuoy.publication.DraftOutputs;
import org.bellbuoy.publication.OutputForm;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One output of a draft, line by line, with what its members mean and what is wrong with it.
@Controller
class OutputPages {

  /// Documents on one page: there may be one for each of hundreds of flaws.
  private static final int SHOWN = 20;

  private final DeskFrames frames;
  private final Advisories advisories;
  private final DraftOutputs outputs;

  OutputPages(DeskFrames frames, Advisories advisories, DraftOutputs outputs) {
    this.frames = frames;
    this.advisories = advisories;
    this.outputs = outputs;
  }

  @GetMapping("/advisories/{code}/outputs/{form}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String form) {
    OutputForm wanted = OutputForm.find(form).orElseThrow(() -> new Missing().refused());
    AdvisoryPreview opened = advisories.open(viewer, advisories.byCode(viewer, code).id());
    DraftOutput shown =
        outputs.find(viewer, opened, wanted).orElseThrow(() -> new Missing().refused());
    return Page.of(
        "publication/desk/output",
        Map.of(
            "frame",
            frames.of(request, wanted.words() + " of " + code),
            "code",
            code,
            "output",
            shown,
            "documents",
            shown.texts().stream().limit(SHOWN).map(text -> JsonLine.of(wanted, text)).toList(),
            "tabs",
            DraftOutputs.forms(opened).stream().map(each -> tab(code, each, wanted)).toList()));
  }

  private static Link tab(String code, OutputForm form, OutputForm shown) {
    String address = "/advisories/" + code + "/outputs/" + form.key();
    return form == shown ? Link.here(form.words(), address) : Link.to(form.words(), address);
  }
}
