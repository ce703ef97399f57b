package org.bellbuoy.announcement.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.announcement.AddOutlet;
import org.bellbuoy.announcement.OutletForm;
import org.bellbuoy.announcement.OutletKind;
import org.bellbuoy.announcement.Outlets;
import org.bellbuoy.announcement.RemoveOutlet;
import org.bellbuoy.announcement.TryOutlet;
import org.bellbuoy.announcement.What;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Trackers, blogs and social networks where texts about advisories are put: settings and a test.
@PartOf(Part.OUTLETS)
@Controller
class OutletPages {

  private static final String PATH = "/operations/outlets";
  private static final List<Choice> KINDS =
      Arrays.stream(OutletKind.values())
          .map(kind -> Choice.of(kind.name().toLowerCase(Locale.ROOT), kind.words()))
          .toList();

  private final DeskFrames frames;
  private final Outlets outlets;
  private final PartsInUse parts;
  private final AddOutlet add;
  private final RemoveOutlet remove;
  private final TryOutlet attempt;

  OutletPages(
      DeskFrames frames,
      Outlets outlets,
      PartsInUse parts,
      AddOutlet add,
      RemoveOutlet remove,
      TryOutlet attempt) {
    this.parts = parts;
    this.frames = frames;
    this.outlets = outlets;
    this.add = add;
    this.remove = remove;
    this.attempt = attempt;
  }

  @GetMapping(PATH)
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, OutletForm.empty(), FormErrors.none(), "");
  }

  @PostMapping(PATH)
  @Needs(Permission.RUN_HOUSE)
  Answer add(Viewer viewer, HttpServletRequest request, @ModelAttribute OutletForm typed) {
    return SentForm.taken(
        "main",
        () -> {
          add.execute(viewer, typed);
          return new SeeOther(PATH);
        },
        errors -> page(viewer, request, typed, errors, ""));
  }

  /// Shows at once what the service answered.
  @PostMapping(PATH + "/{code}/test")
  @Needs(Permission.RUN_HOUSE)
  Answer test(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    String said = attempt.execute(viewer, code);
    return page(viewer, request, OutletForm.empty(), FormErrors.none(), said);
  }

  @PostMapping(PATH + "/{code}/removal")
  @Needs(Permission.RUN_HOUSE)
  Answer remove(Viewer viewer, @PathVariable String code) {
    remove.execute(viewer, code);
    return new SeeOther(PATH);
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, OutletForm form, FormErrors errors, String said) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Places where texts are put"));
    model.put("outlets", outlets.all(viewer));
    model.put("kinds", KINDS);
    model.put("texts", texts());
    model.put("form", form);
    model.put("said", said);
    model.put("errors", errors);
    return Page.of("announcement/outlets", model);
  }

  private List<Choice> texts() {
    return Arrays.stream(What.values())
        .filter(what -> what.isUsed(parts))
        .map(what -> Choice.of(what.name().toLowerCase(Locale.ROOT), what.words()))
        .toList();
  }
}
