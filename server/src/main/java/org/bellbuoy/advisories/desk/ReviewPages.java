package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.Reviews;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
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

/// Where a second person reads exactly what will be published, and says yes to it.
@Controller
class ReviewPages {

  private final DeskFrames frames;
  private final Advisories advisories;
  private final DraftViews views;
  private final ApproveRevision approving;
  private final Reviews reviews;
  private final People people;

  ReviewPages(
      DeskFrames frames,
      Advisories advisories,
      DraftViews views,
      ApproveRevision approving,
      Reviews reviews,
      People people) {
    this.frames = frames;
    this.advisories = advisories;
    this.views = views;
    this.approving = approving;
    this.reviews = reviews;
    this.people = people;
  }

  @GetMapping("/advisories/{code}/review")
  @Needs(Permission.APPROVE_ADVISORY)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, FormErrors.none());
  }

  @PostMapping("/advisories/{code}/review")
  @Needs(Permission.APPROVE_ADVISORY)
  Answer approve(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String hash,
      @RequestParam(defaultValue = "") String alone) {
    return SentForm.taken(
        "approval",
        () -> approving.approve(viewer, advisories.byCode(viewer, code).id(), hash, alone),
        "/advisories/" + code,
        errors -> page(viewer, request, code, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, String code, FormErrors errors) {
    DraftView view = views.forReview(viewer, code);
    List<UUID> writers = List.copyOf(view.opened().writers());
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Review " + code));
    model.put("view", view);
    model.put("writers", List.copyOf(people.names(viewer, writers).values()));
    model.put("errors", errors);
    if (view.inReview()) {
      model.put("who", reviews.who(viewer, view.opened().advisory().id()));
    }
    return Page.of("advisories/desk/review", model);
  }
}
