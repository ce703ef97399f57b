package org.bellbuoy.delivery.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.delivery.AddHook;
import org.bellbuoy.delivery.Hook;
import org.bellbuoy.delivery.HookForm;
import org.bellbuoy.delivery.HookKind;
import org.bellbuoy.delivery.Hooks;
import org.bellbuoy.delivery.RemoveHook;
import org.bellbuoy.delivery.TryHook;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
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

/// Programs and chats that are told when something waits: settings, a test, and what was said.
@PartOf(Part.CHAT)
@Controller
class HookPages {

  private static final String PATH = "/operations/hooks";
  private static final List<Choice> KINDS =
      Arrays.stream(HookKind.values())
          .map(kind -> Choice.of(kind.name().toLowerCase(Locale.ROOT), kind.words()))
          .toList();

  private final DeskFrames frames;
  private final Hooks hooks;
  private final AddHook add;
  private final RemoveHook remove;
  private final TryHook attempt;

  HookPages(DeskFrames frames, Hooks hooks, AddHook add, RemoveHook remove, TryHook attempt) {
    this.frames = frames;
    this.hooks = hooks;
    this.add = add;
    this.remove = remove;
    this.attempt = attempt;
  }

  @GetMapping(PATH)
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, HookForm.empty(), FormErrors.none(), "");
  }

  @PostMapping(PATH)
  @Needs(Permission.RUN_HOUSE)
  Answer add(Viewer viewer, HttpServletRequest request, @ModelAttribute HookForm typed) {
    return SentForm.taken(
        "main",
        () -> added(viewer, request, add.execute(viewer, typed)),
        errors -> page(viewer, request, typed, errors, ""));
  }

  @PostMapping(PATH + "/{code}/test")
  @Needs(Permission.RUN_HOUSE)
  Answer test(Viewer viewer, @PathVariable String code) {
    attempt.execute(viewer, code);
    return new SeeOther(PATH);
  }

  @PostMapping(PATH + "/{code}/removal")
  @Needs(Permission.RUN_HOUSE)
  Answer remove(Viewer viewer, @PathVariable String code) {
    remove.execute(viewer, code);
    return new SeeOther(PATH);
  }

  private Answer added(Viewer viewer, HttpServletRequest request, Hook hook) {
    return hook.secret().isEmpty()
        ? new SeeOther(PATH)
        : page(viewer, request, HookForm.empty(), FormErrors.none(), hook.secret());
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, HookForm form, FormErrors errors, String secret) {
    List<Hook> all = hooks.all(viewer);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Chat and webhooks"));
    model.put("hooks", all);
    model.put("posts", hooks.lately(viewer));
    model.put("names", all.stream().collect(Collectors.toMap(Hook::code, Hook::name)));
    model.put("kinds", KINDS);
    model.put("form", form);
    model.put("secret", secret);
    model.put("errors", errors);
    return Page.of("delivery/desk/hooks", model);
  }
}
