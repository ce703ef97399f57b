package org.bellbuoy.publication.page;

import java.util.List;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Tone;

/// What holds for one release of a product.
///
/// @param product its name
/// @param back the page of the product
public record AffectedReleasePage(
    String product, String version, String back, String answer, Tone tone, List<Row> rows) {

  public AffectedReleasePage {
    rows = List.copyOf(rows);
  }

  /// One flaw.
  ///
  /// @param advisories the pages that speak of it
  public record Row(
      String flaw, String title, String answer, Tone tone, String sentence, List<Link> advisories) {

    public Row {
      advisories = List.copyOf(advisories);
    }
  }
}
