package org.bellbuoy.web;

import static org.bellbuoy.web.Specimens.html;
import static org.bellbuoy.web.Specimens.part;

import gg.jte.Content;
import java.time.Instant;
import java.util.Map;
import org.bellbuoy.web.page.Tone;

/// What staff pages of the gallery are put together from.
final class DeskPieces {

  static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

  private DeskPieces() {}

  static String desk(String title, Content content) {
    return Specimens.page("web/desk", Map.of("frame", Specimens.desk(title), "content", content));
  }

  static Content tag(String word, Tone tone) {
    return part("web/state", Map.of("word", word, "tone", tone));
  }

  static Content button(String text, String kind) {
    return part("web/button", Map.of("text", text, "kind", kind));
  }

  static Content notice(Tone tone, String title, String text) {
    return part(
        "web/notice", Map.of("tone", tone, "title", title, "content", html("<p>" + text + "</p>")));
  }
}
