package org.bellbuoy.notices.street;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.PublicProducts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.notices.AskForWebhook;
import org.bellbuoy.notices.Genuine;
import org.bellbuoy.notices.WebhookForm;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.street.StreetFrames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the public pages of notices together.
@Component
class NoticeViews {

  private static final Words WORDS = Words.of("notices");
  private static final List<Choice> PACES =
      Stream.of("at-once", "daily", "weekly")
          .map(pace -> Choice.of(pace, WORDS.say("form.pace." + pace)))
          .toList();
  private static final Viewer STRANGER = new Viewer.Anyone();

  private final StreetFrames frames;
  private final PublicProducts products;
  private final Genuine genuine;

  NoticeViews(StreetFrames frames, PublicProducts products, Genuine genuine) {
    this.frames = frames;
    this.products = products;
    this.genuine = genuine;
  }

  Set<String> offered() {
    return products.all(STRANGER).stream().map(Product::code).collect(Collectors.toSet());
  }

  Page form(WantedForm typed) {
    return page(
        "form.title",
        "notices/street/form",
        Map.of("typed", typed, "products", choices(), "levels", levels(), "paces", PACES));
  }

  Page webhook(WebhookForm typed, FormErrors errors) {
    return page(
        "webhook.title",
        "notices/street/webhook",
        Map.of("typed", typed, "errors", errors, "products", choices(), "levels", levels()));
  }

  Page webhookAsked(AskForWebhook.Shown shown) {
    return page("webhook.asked.title", "notices/street/webhookasked", Map.of("shown", shown));
  }

  private List<Choice> choices() {
    return products.all(STRANGER).stream()
        .map(product -> Choice.of(product.code(), product.name()))
        .toList();
  }

  private static List<Choice> levels() {
    return Stream.of("low", "medium", "high", "critical")
        .map(level -> Choice.of(level, WORDS.say("form.level." + level)))
        .toList();
  }

  Page asked() {
    return page("asked.title", "notices/street/done", Map.of("which", "asked"));
  }

  /// @param which `confirm` or `leave`
  /// @param pace as it was typed, or empty
  Page link(String which, String code, String pace, FormErrors errors) {
    return page(
        which + ".title",
        "notices/street/link",
        Map.of("which", which, "code", code, "pace", pace, "paces", PACES, "errors", errors));
  }

  Page done(String which) {
    return page(which + ".title", "notices/street/done", Map.of("which", which));
  }

  /// @param code as it was typed, or empty
  /// @param proven what it proves, or null
  Page genuine(String code, Genuine.@Nullable Proven proven, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("code", code);
    model.put("senders", genuine.senders());
    model.put("errors", errors);
    if (proven != null) {
      model.put("proven", proven);
    }
    return page("genuine.title", "notices/street/genuine", model);
  }

  private Page page(String title, String template, Map<String, Object> model) {
    StreetFrame frame = frames.of(WORDS.say(title), StreetFrame.Place.ADVISORIES).unlisted();
    var all = new HashMap<String, Object>(model);
    all.put("frame", frame);
    return Page.of(template, all);
  }
}
