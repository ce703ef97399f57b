package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.cases.CaseNumbers;
import org.bellbuoy.embargo.ApproveLongSilence;
import org.bellbuoy.embargo.Offers;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Silences of more than ninety days that wait for an executive: numbers and dates, no words.
@Controller
class LongSilencePages implements Signpost {

  private final DeskFrames frames;
  private final Offers offers;
  private final CaseNumbers numbers;
  private final ApproveLongSilence approve;

  LongSilencePages(
      DeskFrames frames, Offers offers, CaseNumbers numbers, ApproveLongSilence approve) {
    this.frames = frames;
    this.offers = offers;
    this.numbers = numbers;
    this.approve = approve;
  }

  @Override
  public Place place() {
    return new Place(70, "Long silences", "/long-silences", Permission.ALLOW_LONG_SILENCE);
  }

  @GetMapping("/long-silences")
  @Needs(Permission.ALLOW_LONG_SILENCE)
  Page list(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "cases/desk/silences",
        Map.of("frame", frames.of(request, "Long silences"), "silences", lines(viewer)));
  }

  @GetMapping("/api/v1/long-silences")
  @Needs(Permission.ALLOW_LONG_SILENCE)
  @ResponseBody
  List<LongSilence> waiting(Viewer viewer) {
    return lines(viewer);
  }

  @PostMapping("/long-silences")
  @Needs(Permission.ALLOW_LONG_SILENCE)
  Answer approve(Viewer viewer, @RequestParam(name = "case", defaultValue = "") String code) {
    approve.approve(viewer, numbers.silence(viewer, code));
    return new SeeOther("/long-silences");
  }

  @PostMapping("/api/v1/long-silences/{code}/approval")
  @Needs(Permission.ALLOW_LONG_SILENCE)
  @ResponseBody
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void approved(Viewer viewer, @PathVariable String code) {
    approve.approve(viewer, numbers.silence(viewer, code));
  }

  private List<LongSilence> lines(Viewer viewer) {
    return offers.waitingForExecutive(viewer).stream()
        .map(each ->
            new LongSilence(
                numbers.ofEmbargo(viewer, each.offer().embargo()).orElse(""),
                each.offer().end().instant(),
                Objects.requireNonNull(each.offer().basis()).words(),
                each.offer().second() != null))
        .toList();
  }
}
