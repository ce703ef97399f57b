package org.bellbuoy.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes a signal as the other end of a hook reads it.
final class HookShape {

  private HookShape() {}

  static String of(HookKind kind, Signal signal, JsonMapper json) {
    return json.writeValueAsString(
        switch (kind) {
          case WEBHOOK -> program(signal);
          case SLACK -> Map.of("text", signal.words() + " <" + signal.link() + "|Open the desk>");
          case TEAMS -> card(signal);
          case MATRIX -> Map.of("text", signal.words() + " " + signal.link());
        });
  }

  private static Map<String, Object> program(Signal signal) {
    Map<String, Object> what = new LinkedHashMap<>();
    what.put("words", signal.words());
    what.put("link", signal.link());
    if (signal.due() != null) {
      what.put("due", signal.due().toString());
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", signal.event());
    body.put("timestamp", signal.at().toString());
    body.put("data", what);
    return body;
  }

  private static Map<String, Object> card(Signal signal) {
    Map<String, Object> content =
        Map.of(
            "$schema",
            "http://adaptivecards.io/schemas/adaptive-card.json",
            "type",
            "AdaptiveCard",
            "version",
            "1.4",
            "body",
            List.of(Map.of("type", "TextBlock", "wrap", true, "text", signal.words())),
            "actions",
            List.of(
                Map.of("type", "Action.OpenUrl", "title", "Open the desk", "url", signal.link())));
    return Map.of(
        "type",
        "message",
        "attachments",
        List.of(
            Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", content)));
  }
}
