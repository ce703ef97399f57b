package org.bellbuoy.publication.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.web.page.Link;
import org.jspecify.annotations.Nullable;

/// One version of the disclosure policy.
///
/// @param version its number, as the report form stores it
/// @param text from Markdown
/// @param others the other versions
/// @param ground what stands beside it; nothing beside one that holds no longer
/// @param keys OpenPGP keys, the one in force first; none beside a version that holds no longer
public record PolicyPage(
    String title,
    String version,
    LocalDate since,
    Content text,
    List<Link> others,
    GroundPage ground,
    List<Key> keys) {

  public PolicyPage {
    others = List.copyOf(others);
    keys = List.copyOf(keys);
  }

  /// A key one may encrypt to.
  ///
  /// @param fingerprint in groups of four
  /// @param href its file
  /// @param until the day after which an old one is named no more, or null for the one in force
  public record Key(String fingerprint, String href, @Nullable LocalDate until) {}
}
