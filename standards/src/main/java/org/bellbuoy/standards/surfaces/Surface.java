package org.bellbuoy.standards.surfaces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place where the world reads, or is about to read, about an advisory.
public sealed interface Surface {

  /// What the surface is called in sentences.
  String name();

  /// Since when strangers see it; absent while only we do.
  @Nullable Instant visibleSince();

  /// A document for machines: CSAF, a CVE record or container, OSV, OpenVEX, CycloneDX.
  record Document(String name, JsonNode content, @Nullable Instant visibleSince)
      implements Surface {}

  /// Text for people; addresses stand in it as they are.
  record Words(String name, TextKind kind, String text, @Nullable Instant visibleSince)
      implements Surface {

    /// A page, reduced to what one reads on it and where its links lead.
    public static Words ofHtml(String name, String html, @Nullable Instant visibleSince) {
      return new Words(name, TextKind.PAGE, HtmlText.of(html), visibleSince);
    }
  }
}
