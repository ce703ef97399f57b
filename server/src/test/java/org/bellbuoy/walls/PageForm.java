package org.bellbuoy.walls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A form as a page shows it: where it goes, and what it would send if one pressed its main button.
///
/// @param fields the names of all fields and buttons
/// @param values of every field, as the page filled them in, and of a list of which nothing is
///   chosen the first that says something
/// @param texts the fields one can type words into
/// @param choices the fields in which one chooses from what is offered
/// @param needed the texts that the page says must be filled in
public record PageForm(
    String method,
    String action,
    Set<String> fields,
    Map<String, String> values,
    List<String> texts,
    Set<String> choices,
    Set<String> needed) {

  private static final String KEPT = "kept words";
  private static final Set<String> TYPED = Set.of("text", "search", "email", "url", "");

  /// All forms of a page; one without an action goes back to the page, and one of a dialog stays in
  /// the browser.
  public static List<PageForm> in(String page, String path) {
    return Jsoup.parse(page).select("form:not([method=dialog])").stream()
        .flatMap(form -> targets(form, path).map(target -> of(form, target)))
        .toList();
  }

  /// Where the form itself goes, and where its buttons send it instead.
  private static Stream<String> targets(Element form, String path) {
    String own = form.attr("action").isEmpty() ? path : form.attr("action");
    Stream<String> others =
        form.select("button[formaction]").stream().map(button -> button.attr("formaction"));
    return Stream.concat(Stream.of(own), others);
  }

  private static PageForm of(Element form, String action) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>();
    for (Element field : form.select("input[name],textarea[name],select[name]")) {
      String name = field.attr("name");
      if (isTyped(field)) {
        texts.add(name);
      }
      if (sends(field)) {
        values.put(name, value(field));
      }
    }
    values.remove("_csrf");
    pressed(form).ifPresent(button -> values.put(button.attr("name"), button.attr("value")));
    return new PageForm(
        form.attr("method").isEmpty() ? "GET" : form.attr("method").toUpperCase(Locale.ROOT),
        action.split("#", 2)[0],
        form.select("[name]:not([name=_csrf])").stream()
            .map(each -> each.attr("name"))
            .collect(Collectors.toSet()),
        values,
        texts,
        form.select("select[name],input[type=radio][name]").stream()
            .map(each -> each.attr("name"))
            .collect(Collectors.toSet()),
        form.select("[required]").stream()
            .map(field -> field.attr("name"))
            .filter(texts::contains)
            .collect(Collectors.toSet()));
  }

  /// The button that is pressed, where it says something of its own.
  private static Optional<Element> pressed(Element form) {
    List<Element> buttons = form.select("button:not([formaction])");
    return Stream.concat(
            buttons.stream().filter(button -> button.hasClass("primary")), buttons.stream())
        .findFirst()
        .filter(button -> !button.attr("name").isEmpty());
  }

  private static boolean isTyped(Element field) {
    return field.tagName().equals("textarea")
        || (field.tagName().equals("input") && TYPED.contains(field.attr("type")));
  }

  private static boolean sends(Element field) {
    return switch (field.attr("type")) {
      case "checkbox", "radio" -> field.hasAttr("checked");
      case "file", "submit", "button" -> false;
      default -> true;
    };
  }

  private static String value(Element field) {
    if (field.tagName().equals("select")) {
      Element chosen = field.selectFirst("option[selected]");
      Element first = chosen == null ? field.selectFirst("option:not([value=''])") : chosen;
      return first == null ? "" : first.attr("value");
    }
    if (field.tagName().equals("textarea")) {
      return field.wholeText();
    }
    return field.attr("value").isEmpty() ? chosen(field.attr("type")) : field.attr("value");
  }

  /// What a person would choose where one does not type.
  private static String chosen(String type) {
    return switch (type) {
      case "datetime-local" -> "2026-12-20T14:00";
      case "date" -> "2026-12-20";
      default -> "";
    };
  }

  /// What is sent when one field holds this and every other empty text holds [#kept()].
  public String with(String field, String text) {
    Map<String, String> sent = filled();
    sent.put(field, text);
    return encoded(sent);
  }

  public String without(String field) {
    Map<String, String> sent = filled();
    sent.remove(field);
    return encoded(sent);
  }

  /// The field stands there twice with two values.
  public String twice(String field) {
    return with(field, "one") + "&" + encoded(Map.of(field, "two"));
  }

  /// Words that must stand in the form when it comes back.
  public String kept() {
    return KEPT;
  }

  /// Whether some other field of text was filled with [#kept()].
  public boolean keeps(String besides) {
    return texts.stream()
        .anyMatch(text -> !text.equals(besides) && values.getOrDefault(text, "").isEmpty());
  }

  private Map<String, String> filled() {
    Map<String, String> sent = new LinkedHashMap<>(values);
    texts.forEach(text -> sent.merge(text, KEPT, (old, kept) -> old.isEmpty() ? kept : old));
    return sent;
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
