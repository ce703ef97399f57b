package org.bellbuoy.duty.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.duty.ChangeRota;
import org.bellbuoy.duty.Duty;
import org.bellbuoy.duty.RotaForm;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Says who takes turns, in which order and for how long.
@Controller
class RotaPages {

  private static final String PATH = "/duty/rota";
  private static final int SPARE = 2;

  private final DeskFrames frames;
  private final Duty duty;
  private final ChangeRota change;

  RotaPages(DeskFrames frames, Duty duty, ChangeRota change) {
    this.frames = frames;
    this.duty = duty;
    this.change = change;
  }

  @GetMapping(PATH)
  @Needs(Permission.RUN_ROTA)
  Page show(Viewer viewer, HttpServletRequest request) {
    Duty.DutyNow now = duty.now(viewer);
    Map<UUID, String> codes =
        now.rota().stream().collect(Collectors.toMap(Colleague::id, Colleague::code));
    return page(viewer, request, RotaForm.of(now.set(), codes), FormErrors.none());
  }

  @PostMapping(PATH)
  @Needs(Permission.RUN_ROTA)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "-1") long version,
      @ModelAttribute RotaForm typed) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, typed, version),
        "/duty",
        errors -> page(viewer, request, typed, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, RotaForm form, FormErrors errors) {
    List<String> places = new ArrayList<>();
    if (form.people() != null) {
      form.people().stream().filter(each -> each != null && !each.isBlank()).forEach(places::add);
    }
    for (int i = 0; i < SPARE; i++) {
      places.add("");
    }
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Rota"));
    model.put("form", form);
    model.put("places", places);
    model.put("people", people(viewer));
    model.put("version", duty.now(viewer).set().version());
    model.put("errors", errors);
    return Page.of("duty/desk/rota", model);
  }

  private List<Choice> people(Viewer viewer) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Nobody"));
    choices.addAll(DutyViews.choices(duty.able(viewer)));
    return choices;
  }
}
