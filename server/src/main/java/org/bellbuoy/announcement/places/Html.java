package org.bellbuoy.announcement.places;

import org.bellbuoy.announcement.OutletTrouble;
import org.bellbuoy.announcement.Shown;
import org.bellbuoy.standards.surfaces.Surface;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/// Posts as services show them: HTML of their own making.
final class Html {

  private Html() {}

  /// What one reads there, and where its links lead.
  static Shown seen(String title, JsonNode html) {
    return html.isString()
        ? new Shown.Seen(text(title) + "\n\n" + text(html.asString("")))
        : new Shown.Away(OutletTrouble.UNREADABLE);
  }

  private static String text(String html) {
    return HtmlUtils.htmlUnescape(Surface.Words.ofHtml("post", html, null).text());
  }
}
