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
  private final Authority authority;

  PreviewPages(
      DeskFrames frames, NoticePreviews previews, ChoosePilot choose, Authority authority) {
    this.frames = frames;
    this.previews = previews;
    this.choose = choose;
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
    PilotForm typed = PilotForm.of(preview.pilot(), preview.named());
    return page(viewer, request, new Asked(preview, asked, portion), typed, FormErrors.none());
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
            page(
                viewer,
                request,
                new Asked(
                    previews.of(viewer, code), new PreviewChoice(null, null), Portion.first()),
                typed,
                errors));
  }

  /// What is shown, and which of it.
  private record Asked(Preview preview, PreviewChoice choice, Portion portion) {}

  private Page page(
      Viewer viewer, HttpServletRequest request, Asked asked, PilotForm typed, FormErrors errors) {
    String code = asked.preview().advisory().code();
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Who will be told"));
    model.put("preview", asked.preview());
    model.put("asked", asked.choice());
    model.put("ways", ways());
    model.put("pilots", pilots());
    model.put("typed", typed);
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

  private static List<Choice> pilots() {
    return Arrays.stream(PilotKind.values())
        .map(kind -> Choice.of(kind.name().toLowerCase(Locale.ROOT), capital(kind.words())))
        .toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
