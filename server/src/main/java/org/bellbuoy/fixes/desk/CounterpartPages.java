package org.bellbuoy.fixes.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.fixes.Counterpart;
import org.bellbuoy.fixes.Counterparts;
import org.bellbuoy.fixes.Exchange;
import org.bellbuoy.fixes.NameCounterpart;
import org.bellbuoy.fixes.NoteExchange;
import org.bellbuoy.fixes.WriteToCounterpart;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Coordinators, upstream maintainers and other vendors who work on the same flaw.
@Controller
class CounterpartPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final Counterparts counterparts;
  private final CounterpartViews views;
  private final NameCounterpart name;
  private final NoteExchange note;
  private final WriteToCounterpart write;
  private final Authority authority;

  CounterpartPages(
      DeskFrames frames,
      Cases cases,
      Counterparts counterparts,
      CounterpartViews views,
      NameCounterpart name,
      NoteExchange note,
      WriteToCounterpart write,
      Authority authority) {
    this.frames = frames;
    this.cases = cases;
    this.counterparts = counterparts;
    this.views = views;
    this.name = name;
    this.note = note;
    this.write = write;
    this.authority = authority;
  }

  @GetMapping("/cases/{code}/counterparts")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return list(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/counterparts")
  @Needs(Permission.WORK_CASE)
  Answer name(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () ->
            new SeeOther(
                "/cases/%s/counterparts/%s"
                    .formatted(
                        code,
                        name.name(
                            viewer,
                            code,
                            kind(typed, Counterpart.Kind.class),
                            typed.get("name"),
                            typed.get("number")))),
        errors -> list(viewer, request, code, typed, errors));
  }

  @GetMapping("/cases/{code}/counterparts/{counterpart}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String counterpart) {
    return one(viewer, request, code, counterpart, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/counterparts/{counterpart}/exchanges")
  @Needs(Permission.TAKE_PART)
  Answer note(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String counterpart,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () ->
            note.note(
                viewer,
                code,
                counterpart,
                kind(typed, Exchange.Kind.class),
                TypedInstant.read("happenedAt", typed.get("happenedAt")),
                typed.get("text"),
                typed.get("number")),
        "/cases/" + code + "/counterparts/" + counterpart,
        errors -> one(viewer, request, code, counterpart, typed, errors));
  }

  @PostMapping("/cases/{code}/counterparts/{counterpart}/letters")
  @Needs(Permission.WORK_CASE)
  Answer write(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String counterpart,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () ->
            write.write(
                viewer,
                code,
                counterpart,
                new WriteToCounterpart.Typed(
                    typed.get("address"),
                    typed.get("certificate"),
                    typed.get("letter"),
                    typed.get("mayKnow"))),
        "/cases/" + code + "/counterparts/" + counterpart,
        errors -> one(viewer, request, code, counterpart, typed, errors));
  }

  private static <E extends Enum<E>> @Nullable E kind(Map<String, String> typed, Class<E> kinds) {
    return new Reading().choice("kind", typed.get("kind"), kinds).orElse(null);
  }

  private Page list(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    return Page.of(
        "fixes/desk/counterparts",
        Map.of(
            "frame",
            frames.of(request, "Others who work on " + file.code()),
            "file",
            file,
            "all",
            views.of(viewer, code, counterparts.of(viewer, file)),
            "names",
            writes(viewer, file, Permission.WORK_CASE),
            "typed",
            typed,
            "errors",
            errors));
  }

  private Page one(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      String counterpart,
      Map<String, String> typed,
      FormErrors errors) {
    Counterpart with = counterparts.get(viewer, code, counterpart);
    CaseFile file = cases.get(viewer, code);
    return Page.of(
        "fixes/desk/counterpart",
        Map.of(
            "frame",
            frames.of(request, "Others who work on " + file.code()),
            "view",
            views.of(viewer, code, List.of(with)).getFirst(),
            "notes",
            writes(viewer, file, Permission.TAKE_PART),
            "post",
            post(viewer, file, with),
            "typed",
            typed,
            "errors",
            errors));
  }

  /// The address is shown to whoever may write there.
  private CounterpartPost post(Viewer viewer, CaseFile file, Counterpart with) {
    boolean writes = writes(viewer, file, Permission.WORK_CASE);
    String address = writes ? counterparts.address(viewer, with).orElse("") : "";
    return new CounterpartPost(writes, address, counterparts.files(viewer, with));
  }

  private boolean writes(Viewer viewer, CaseFile file, Permission permission) {
    return file.state().open() && authority.may(viewer, permission, file.embargo().value());
  }
}
