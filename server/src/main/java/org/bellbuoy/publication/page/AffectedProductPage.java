package org.bellbuoy.publication.page;

import java.util.List;
import org.bellbuoy.web.page.Tone;

/// What is said about one product, release by release.
///
/// @param data where its file of answers lies
/// @param releases those that are known, the latest first
/// @param inside the names of the products that contain it
public record AffectedProductPage(
    String name, String code, String data, List<Release> releases, List<String> inside) {

  public AffectedProductPage {
    releases = List.copyOf(releases);
    inside = List.copyOf(inside);
  }

  /// One release with the most pressing of its answers.
  ///
  /// @param href its page
  public record Release(String version, String href, String answer, Tone tone, int open) {}
}
