package org.bellbuoy.publication.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.web.page.Link;

/// One version of the disclosure policy.
///
/// @param version its number, as the report form stores it
/// @param text from Markdown
/// @param others the other versions
/// @param ground what stands beside it; nothing beside one that holds no longer
public record PolicyPage(
    String title,
    String version,
    LocalDate since,
    Content text,
    List<Link> others,
    GroundPage ground) {

  public PolicyPage {
    others = List.copyOf(others);
  }
}
