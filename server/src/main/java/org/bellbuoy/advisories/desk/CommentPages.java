package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Consumer;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AnswerComment;
import org.bellbuoy.advisories.CommentOnDraft;
import org.bellbuoy.advisories.ReopenComment;
import org.bellbuoy.advisories.ResolveComment;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is said about the fields of a draft, beside them and as one list.
@Controller
class CommentPages {

  private final DeskFrames frames;
  private final Advisories advisories;
  private final DraftViews views;
  private final DraftPage draft;
  private final CommentOnDraft commenting;
  private final AnswerComment answering;
  private final ResolveComment resolving;
  private final ReopenComment reopening;

  CommentPages(
      DeskFrames frames,
      Advisories advisories,
      DraftViews views,
      DraftPage draft,
      CommentOnDraft commenting,
      AnswerComment answering,
      ResolveComment resolving,
      ReopenComment reopening) {
    this.frames = frames;
    this.advisories = advisories;
    this.views = views;
    this.draft = draft;
    this.commenting = commenting;
    this.answering = answering;
    this.resolving = resolving;
    this.reopening = reopening;
  }

  @GetMapping("/advisories/{code}/comments")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Advisory advisory = advisories.byCode(viewer, code);
    return Page.of(
        "advisories/desk/comments",
        Map.of(
            "frame",
            frames.of(request, "Comments on " + code),
            "advisory",
            advisory,
            "comments",
            views.comments(viewer, advisory.id())));
  }

  @PostMapping("/advisories/{code}/comments")
  @Needs(Permission.TAKE_PART)
  Answer comment(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    String field = typed.getOrDefault("field", "");
    String own = "comment-" + field.replace('/', '-');
    Consumer<AdvisoryId> deed =
        id ->
            FieldNames.renamed(
                "text",
                own,
                () -> {
                  String _ = commenting.comment(viewer, id, field, typed.getOrDefault(own, ""));
                });
    return draft.taken(viewer, request, code, typed, Typed.said(code, typed), deed);
  }

  @PostMapping("/advisories/{code}/comments/{comment}/replies")
  @Needs(Permission.TAKE_PART)
  Answer answer(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String comment,
      @RequestParam Map<String, String> typed) {
    String own = "reply-" + comment;
    Consumer<AdvisoryId> deed =
        id ->
            FieldNames.renamed(
                "text",
                own,
                () -> answering.answer(viewer, id, comment, typed.getOrDefault(own, "")));
    return draft.taken(viewer, request, code, typed, Typed.said(code, typed), deed);
  }

  @PostMapping("/advisories/{code}/comments/{comment}/resolution")
  @Needs(Permission.TAKE_PART)
  Answer resolve(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String comment,
      @RequestParam Map<String, String> typed) {
    Consumer<AdvisoryId> deed = id -> resolving.resolve(viewer, id, comment);
    return draft.taken(viewer, request, code, typed, Typed.said(code, typed), deed);
  }

  @PostMapping("/advisories/{code}/comments/{comment}/reopening")
  @Needs(Permission.TAKE_PART)
  Answer reopen(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String comment,
      @RequestParam Map<String, String> typed) {
    Consumer<AdvisoryId> deed = id -> reopening.reopen(viewer, id, comment);
    return draft.taken(viewer, request, code, typed, Typed.said(code, typed), deed);
  }
}
