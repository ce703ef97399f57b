package org.bellbuoy.standards.surfaces;

import java.util.regex.Pattern;

/// What stands on a page: its words, and beside each link the address it leads to.
final class HtmlText {
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern LINK = Pattern.compile("(?i)<a\\b[^>]*?href=\"([^\"]*)\"[^>]*>");
  private static final Pattern END =
      Pattern.compile("(?i)<(?:br|/p|/h\\d|/li|/tr|/div|/dd|/dt|/section)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private HtmlText() {}

  static String of(String html) {
    String seen = UNSEEN.matcher(html).replaceAll(" ");
    String linked = LINK.matcher(seen).replaceAll(" $1 ");
    String lines = END.matcher(linked).replaceAll("\n");
    return unescaped(TAG.matcher(lines).replaceAll(" "));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}
