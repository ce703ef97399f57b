package org.bellbuoy.delivery.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.delivery.AddHook;
import org.bellbuoy.delivery.Hook;
import org.bellbuoy.delivery.HookForm;
import org.bellbuoy.delivery.HookKind;
import org.bellbuoy.delivery.HookPost;
import org.bellbuoy.delivery.Hooks;
import org.bellbuoy.delivery.RemoveHook;
import org.bellbuoy.delivery.TryHook;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The hooks, for programs. An address goes in and never comes out; a secret comes out once.
@PartOf(Part.CHAT)
@RestController
@RequestMapping("/api/v1/hooks")
class HookApi {

  record ListedHook(String code, HookKind kind, String name, String host, Instant madeAt) {
    static ListedHook of(Hook hook) {
      return new ListedHook(hook.code(), hook.kind(), hook.name(), hook.host(), hook.madeAt());
    }
  }

  /// @param secret of a program, by which it checks the signatures; shown this once
  record AddedHook(String code, HookKind kind, String name, @Nullable String secret) {}

  record PostLine(
      String hook,
      String event,
      HookPost.State state,
      int tries,
      int status,
      Instant queuedAt,
      @Nullable Instant endedAt) {
    static PostLine of(HookPost post) {
      return new PostLine(
          post.hook(),
          post.event(),
          post.state(),
          post.tries(),
          post.status(),
          post.queuedAt(),
          post.endedAt().orElse(null));
    }
  }

  private final Hooks hooks;
  private final AddHook add;
  private final RemoveHook remove;
  private final TryHook attempt;

  HookApi(Hooks hooks, AddHook add, RemoveHook remove, TryHook attempt) {
    this.hooks = hooks;
    this.add = add;
    this.remove = remove;
    this.attempt = attempt;
  }

  @GetMapping
  @Needs(Permission.RUN_HOUSE)
  List<ListedHook> list(Viewer viewer) {
    return hooks.all(viewer).stream().map(ListedHook::of).toList();
  }

  /// What was told lately, and how it ended.
  @GetMapping("/posts")
  @Needs(Permission.RUN_HOUSE)
  List<PostLine> posts(Viewer viewer) {
    return hooks.lately(viewer).stream().map(PostLine::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.RUN_HOUSE)
  AddedHook add(Viewer viewer, @RequestBody HookForm typed) {
    Hook hook = add.execute(viewer, typed);
    return new AddedHook(
        hook.code(), hook.kind(), hook.name(), hook.secret().isEmpty() ? null : hook.secret());
  }

  @PostMapping("/{code}/tests")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.RUN_HOUSE)
  void test(Viewer viewer, @PathVariable String code) {
    attempt.execute(viewer, code);
  }

  @DeleteMapping("/{code}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.RUN_HOUSE)
  void remove(Viewer viewer, @PathVariable String code) {
    remove.execute(viewer, code);
  }
}
