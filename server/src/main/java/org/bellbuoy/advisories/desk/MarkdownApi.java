package org.bellbuoy.advisories.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Markdown;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Shows Markdown as the public page will, while somebody types. Nothing of it is kept.
@RestController
class MarkdownApi {

  private static final int MOST = 100_000;
  private static final int HEADING = 3;

  @PostMapping("/api/v1/markdown")
  @Needs(Permission.DRAFT_ADVISORY)
  Shown show(@RequestBody Typed typed) {
    Reading reading = new Reading();
    String text = reading.optionalBlock("text", typed.text(), MOST);
    reading.finish();
    return new Shown(Markdown.html(text, HEADING));
  }

  /// Words as they are typed.
  record Typed(String text) {}

  /// The same as safe HTML.
  record Shown(String html) {}
}
