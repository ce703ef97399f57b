package org.bellbuoy.notices.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.ChoosePilot;
import org.bellbuoy.notices.DecideLeftOut;
import org.bellbuoy.notices.LeaveOut;
import org.bellbuoy.notices.LeaveOutForm;
import org.bellbuoy.notices.LeaveOutReason;
import org.bellbuoy.notices.NoticePreviews;
import org.bellbuoy.notices.PilotForm;
import org.bellbuoy.notices.PilotKind;
import org.bellbuoy.notices.Preview;
import org.bellbuoy.notices.PreviewChoice;
import org.bellbuoy.notices.PreviewLine;
import org.bellbuoy.notices.Way;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who would be told of a revision, before its notice goes out, and who is told first.
@Controller
class PreviewPages {

  private static final String PREVIEW = "/advisories/{code}/notice";

  private final DeskFrames frames;
  private final NoticePreviews previews;
  private final ChoosePilot choose;
  private final LeaveOut leaveOut;
  private final DecideLeftOut decide;
  private final Authority authority;

  PreviewPages(
      DeskFrames frames,
      NoticePreviews previews,
      ChoosePilot choose,
      LeaveOut leaveOut,
      DecideLeftOut decide,
      Authority authority) {
    this.frames = frames;
    this.previews = previews;
    this.choose = choose;
    this.leaveOut = leaveOut;
    this.decide = decide;
    this.authority = authority;
  }

  @GetMapping(PREVIEW)
  @Needs(Permission.SEE_RECIPIENTS)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @ModelAttribute PreviewChoice asked,
      Portion portion) {
    Preview preview = previews.of(viewer, code);
    return page(viewer, request, Asked.of(preview, asked, portion), FormErrors.none());
  }

  @PostMapping(PREVIEW + "/pilot")
  @Needs(Permission.TURN_NOTICES)
  Answer choose(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam long version,
      @ModelAttribute PilotForm typed) {
    return SentForm.taken(
        "main",
        () -> choose.choose(viewer, code, typed, version),
        "/advisories/" + code + "/notice",
        errors ->
            page(viewer, request, Asked.all(previews.of(viewer, code)).piloting(typed), errors));
  }

  @PostMapping(PREVIEW + "/left-out")
  @Needs(Permission.LEAVE_CUSTOMER_OUT)
  Answer leaveOut(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @ModelAttribute LeaveOutForm typed) {
    return SentForm.taken(
        "main",
        () -> leaveOut.propose(viewer, code, typed),
        "/advisories/" + code + "/notice",
        errors ->
            page(viewer, request, Asked.all(previews.of(viewer, code)).leaving(typed), errors));
  }

  @PostMapping(PREVIEW + "/left-out/{customer}/confirmation")
  @Needs(Permission.LEAVE_CUSTOMER_OUT)
  Answer confirm(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestParam long version) {
    return SentForm.taken(
        "main",
        () -> decide.confirm(viewer, code, customer, version),
        "/advisories/" + code + "/notice",
        errors -> page(viewer, request, Asked.all(previews.of(viewer, code)), errors));
  }

  @PostMapping(PREVIEW + "/left-out/{customer}/taking-back")
  @Needs(Permission.LEAVE_CUSTOMER_OUT)
  Answer takeBack(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestParam long version) {
    return SentForm.taken(
        "main",
        () -> decide.takeBack(viewer, code, customer, version),
        "/advisories/" + code + "/notice",
        errors -> page(viewer, request, Asked.all(previews.of(viewer, code)), errors));
  }

  /// What is shown, which of it, and what was typed.
  private record Asked(
      Preview preview,
      PreviewChoice choice,
      Portion portion,
      PilotForm pilot,
      LeaveOutForm leaving) {

    static Asked of(Preview preview, PreviewChoice choice, Portion portion) {
      return new Asked(
          preview,
          choice,
          portion,
          PilotForm.of(preview.pilot(), preview.named()),
          LeaveOutForm.empty());
    }

    static Asked all(Preview preview) {
      return of(preview, new PreviewChoice(null, null), Portion.first());
    }

    Asked piloting(PilotForm typed) {
      return new Asked(preview, choice, portion, typed, leaving);
    }

    Asked leaving(LeaveOutForm typed) {
      return new Asked(preview, choice, portion, pilot, typed);
    }
  }

  private Page page(Viewer viewer, HttpServletRequest request, Asked asked, FormErrors errors) {
    String code = asked.preview().advisory().code();
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Who will be told"));
    model.put("preview", asked.preview());
    model.put("asked", asked.choice());
    model.put("ways", ways());
    model.put("pilots", pilots());
    model.put("typed", asked.pilot());
    model.put("leaving", asked.leaving());
    model.put("reasons", reasons());
    model.put("errors", errors);
    if (authority.may(viewer, Permission.READ_CUSTOMERS)) {
      Slice<PreviewLine> found = previews.lines(viewer, code, asked.choice(), asked.portion());
      model.put("lines", found.items());
      model.put("paging", paging(code, asked, found));
    } else {
      model.put("lines", List.of());
      model.put("paging", new Paging("", null, null));
    }
    return Page.of("notices/desk/preview", model);
  }

  private static Paging paging(String code, Asked asked, Slice<PreviewLine> found) {
    String here =
        "/advisories/"
            + code
            + "/notice?q="
            + encoded(asked.choice().q())
            + "&way="
            + encoded(asked.choice().way());
    return new Paging(
        found.items().size() + " shown",
        asked.portion().after() == null ? null : here,
        found.cursor().map(next -> here + "&after=" + next).orElse(null));
  }

  private static String encoded(@Nullable String word) {
    return URLEncoder.encode(Objects.requireNonNullElse(word, ""), StandardCharsets.UTF_8);
  }

  private static List<Choice> ways() {
    return Stream.concat(
            Stream.of(Choice.of("", "In any way")),
            Arrays.stream(Way.values())
                .map(way -> Choice.of(way.name().toLowerCase(Locale.ROOT), capital(way.words()))))
        .toList();
  }

  private static List<Choice> reasons() {
    return Arrays.stream(LeaveOutReason.values())
        .map(each ->
            Choice.of(
                each.name().toLowerCase(Locale.ROOT).replace('_', '-'), capital(each.words())))
        .toList();
  }

  private static List<Choice> pilots() {
    return Arrays.stream(PilotKind.values())
        .map(kind -> Choice.of(kind.name().toLowerCase(Locale.ROOT), capital(kind.words())))
        .toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
