package org.bellbuoy.advisories.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AnswerComment;
import org.bellbuoy.advisories.Comment;
import org.bellbuoy.advisories.CommentOnDraft;
import org.bellbuoy.advisories.CommentThread;
import org.bellbuoy.advisories.ReopenComment;
import org.bellbuoy.advisories.ResolveComment;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Comments on drafts for programs of the desk.
@RestController
@RequestMapping("/api/v1/advisories/{code}/comments")
class CommentApi {

  private final Advisories advisories;
  private final DraftViews views;
  private final CommentOnDraft commenting;
  private final AnswerComment answering;
  private final ResolveComment resolving;
  private final ReopenComment reopening;

  CommentApi(
      Advisories advisories,
      DraftViews views,
      CommentOnDraft commenting,
      AnswerComment answering,
      ResolveComment resolving,
      ReopenComment reopening) {
    this.advisories = advisories;
    this.views = views;
    this.commenting = commenting;
    this.answering = answering;
    this.resolving = resolving;
    this.reopening = reopening;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<CommentAnswer> list(Viewer viewer, @PathVariable String code) {
    CommentsView comments = views.comments(viewer, id(viewer, code));
    return comments.threads().stream().map(each -> CommentAnswer.of(each, comments)).toList();
  }

  @PostMapping
  @Needs(Permission.TAKE_PART)
  ResponseEntity<CommentAnswer> comment(
      Viewer viewer, @PathVariable String code, @RequestBody NewComment asked) {
    AdvisoryId id = id(viewer, code);
    String made = commenting.comment(viewer, id, asked.field(), asked.text());
    return ResponseEntity.status(HttpStatus.CREATED).body(one(viewer, id, made));
  }

  @PostMapping("/{comment}/replies")
  @Needs(Permission.TAKE_PART)
  ResponseEntity<CommentAnswer> answer(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String comment,
      @RequestBody NewReply asked) {
    AdvisoryId id = id(viewer, code);
    answering.answer(viewer, id, comment, asked.text());
    return ResponseEntity.status(HttpStatus.CREATED).body(one(viewer, id, comment));
  }

  @PostMapping("/{comment}/resolution")
  @Needs(Permission.TAKE_PART)
  CommentAnswer resolve(Viewer viewer, @PathVariable String code, @PathVariable String comment) {
    AdvisoryId id = id(viewer, code);
    resolving.resolve(viewer, id, comment);
    return one(viewer, id, comment);
  }

  @PostMapping("/{comment}/reopening")
  @Needs(Permission.TAKE_PART)
  CommentAnswer reopen(Viewer viewer, @PathVariable String code, @PathVariable String comment) {
    AdvisoryId id = id(viewer, code);
    reopening.reopen(viewer, id, comment);
    return one(viewer, id, comment);
  }

  private AdvisoryId id(Viewer viewer, String code) {
    return advisories.byCode(viewer, code).id();
  }

  private CommentAnswer one(Viewer viewer, AdvisoryId id, String comment) {
    CommentsView comments = views.comments(viewer, id);
    return comments.threads().stream()
        .filter(each -> each.first().code().equals(comment))
        .findFirst()
        .map(each -> CommentAnswer.of(each, comments))
        .orElseThrow(() -> new Missing().refused());
  }

  /// A comment with what was answered.
  ///
  /// @param field on which it stands, such as `summary` or `vulnerabilities/0/score`
  /// @param standing whether the draft still has that field
  record CommentAnswer(
      String code,
      String field,
      boolean standing,
      int revision,
      String author,
      Instant at,
      String text,
      @Nullable Instant resolvedAt,
      List<ReplyAnswer> replies) {

    static CommentAnswer of(CommentThread thread, CommentsView comments) {
      Comment first = thread.first();
      return new CommentAnswer(
          first.code(),
          thread.field().path(),
          thread.standing(),
          thread.revision(),
          comments.who(first.author()),
          first.at(),
          first.text(),
          thread.resolvedAt(),
          thread.replies().stream()
              .map(reply -> new ReplyAnswer(comments.who(reply.author()), reply.at(), reply.text()))
              .toList());
    }
  }

  /// What was answered.
  record ReplyAnswer(String author, Instant at, String text) {}

  /// On which field, and what is said.
  record NewComment(String field, String text) {}

  /// What is answered.
  record NewReply(String text) {}
}
