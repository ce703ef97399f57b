package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.EraseCase;
import org.bellbuoy.cases.Erasure;
import org.bellbuoy.cases.Erasures;
import org.bellbuoy.cases.ProposeErasure;
import org.bellbuoy.cases.WithdrawErasure;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Erasing a case: one lead proposes, a second one confirms.
@Controller
class ErasurePages {

  private final DeskFrames frames;
  private final Cases cases;
  private final Erasures erasures;
  private final ProposeErasure propose;
  private final WithdrawErasure withdraw;
  private final EraseCase erase;
  private final SecondPerson second;

  ErasurePages(
      DeskFrames frames,
      Cases cases,
      Erasures erasures,
      ProposeErasure propose,
      WithdrawErasure withdraw,
      EraseCase erase,
      SecondPerson second) {
    this.frames = frames;
    this.cases = cases;
    this.erasures = erasures;
    this.propose = propose;
    this.withdraw = withdraw;
    this.erase = erase;
    this.second = second;
  }

  @GetMapping("/cases/{code}/erasure")
  @Needs(Permission.ERASE_CASE)
  Page ask(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, FormErrors.none());
  }

  @PostMapping("/cases/{code}/erasure")
  @Needs(Permission.ERASE_CASE)
  Answer propose(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String ground) {
    return taken(viewer, request, code, () -> propose.propose(viewer, code, read(ground)));
  }

  @PostMapping("/cases/{code}/erasure/withdrawal")
  @Needs(Permission.ERASE_CASE)
  Answer withdraw(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return taken(viewer, request, code, () -> withdraw.withdraw(viewer, code));
  }

  @PostMapping("/cases/{code}/erasure/confirmation")
  @Needs(Permission.ERASE_CASE)
  Answer confirm(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String typed) {
    return taken(
        viewer,
        request,
        code,
        () -> {
          if (!typed.strip().equals(code)) {
            throw Invalid.of("typed", "Type " + code + " to confirm.").refused();
          }
          erase.erase(viewer, code);
        });
  }

  private Answer taken(Viewer viewer, HttpServletRequest request, String code, Runnable deed) {
    return SentForm.taken(
        "ground",
        deed,
        "/cases/" + code + "/erasure",
        errors -> page(viewer, request, code, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, String code, FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Erase case " + code));
    model.put("file", file);
    model.put("grounds", grounds());
    model.put("errors", errors);
    erasures
        .find(viewer, code)
        .ifPresent(found -> {
          model.put("erasure", found);
          model.put("who", second.who(viewer, found.of(file)));
        });
    return Page.of("cases/desk/erasure", model);
  }

  private static List<Choice> grounds() {
    return Arrays.stream(Erasure.Ground.values())
        .map(ground -> Choice.of(ground.key(), ground.words()))
        .toList();
  }

  private static Erasure.Ground read(String typed) {
    Reading reading = new Reading();
    return reading
        .choice("ground", typed, Erasure.Ground.class)
        .orElseThrow(() -> new Invalid(reading.flaws()).refused());
  }
}
