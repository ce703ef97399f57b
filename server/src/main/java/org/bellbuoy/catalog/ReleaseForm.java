package org.bellbuoy.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A release as typed, or as a build pipeline sends it.
///
/// @param number the version, by the product's scheme
/// @param stream the name of a stream; when left out, the one whose name the number begins with
/// @param hidden whether it is staged and not yet public
public record ReleaseForm(
    @Nullable String number,
    @Nullable String stream,
    @Nullable String releasedOn,
    @Nullable String supportEnd,
    @Nullable String download,
    @Nullable String sha256,
    @Nullable Boolean hidden) {

  public static ReleaseForm empty() {
    return new ReleaseForm("", "", "", "", "", "", false);
  }

  /// @param stream the name of the release's stream
  public static ReleaseForm of(Release release, String stream) {
    return new ReleaseForm(
        release.number(),
        stream,
        release.releasedOn().map(LocalDate::toString).orElse(""),
        release.supportEnd().map(LocalDate::toString).orElse(""),
        release.download().orElse(""),
        release.sha256().orElse(""),
        release.isHidden());
  }
}
