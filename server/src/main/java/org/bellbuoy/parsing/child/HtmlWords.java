package org.bellbuoy.parsing.child;

import java.util.Locale;

/// The words of a message that came as HTML only, without a mark-up character left. The HTML itself
/// stays beside it as a file.
final class HtmlWords {

  private HtmlWords() {}

  static String of(String html) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < html.length()) {
      char next = html.charAt(at);
      if (next == '<') {
        at = tag(html, at, words);
      } else {
        words.append(next);
        at++;
      }
    }
    return entities(words.toString()).replaceAll("\\n[ \\t\\n]{2,}", "\n\n").strip();
  }

  /// @return where it goes on behind the tag, and behind what the tag hides
  private static int tag(String html, int start, StringBuilder words) {
    int end = html.indexOf('>', start);
    if (end < 0) {
      return html.length();
    }
    String name = html.substring(start + 1, Math.min(end, start + 12)).toLowerCase(Locale.ROOT);
    for (String hidden : new String[] {"script", "style"}) {
      if (name.startsWith(hidden)) {
        int close = html.indexOf("</", end);
        return close < 0 ? html.length() : close;
      }
    }
    if (name.startsWith("br")
        || name.startsWith("p")
        || name.startsWith("/p")
        || name.startsWith("div")
        || name.startsWith("li")
        || name.startsWith("tr")
        || name.startsWith("h")) {
      words.append('\n');
    }
    return end + 1;
  }

  private static String entities(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
