package org.bellbuoy.catalog;

import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.identity.Viewer;

/// The releases as the world may know them: never one that is staged.
@org.springframework.stereotype.Component
public class PublicReleases {

  private final ReleaseStore releases;

  PublicReleases(ReleaseStore releases) {
    this.releases = releases;
  }

  /// The versions of a product that customers could get at the end of a day, in the order of their
  /// release; none for a product that is not in the catalogue.
  public List<String> until(Viewer viewer, String product, LocalDate day) {
    return releases.publicUntil(product, day);
  }
}
