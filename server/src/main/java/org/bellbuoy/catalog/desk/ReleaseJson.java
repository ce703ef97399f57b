package org.bellbuoy.catalog.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.bellbuoy.catalog.Release;
import org.jspecify.annotations.Nullable;

/// A release in the API; its code is its id.
record ReleaseJson(
    String code,
    String number,
    String stream,
    @Nullable String releasedOn,
    @Nullable String supportEnd,
    @Nullable String download,
    @Nullable String sha256,
    boolean hidden,
    Instant registeredAt) {

  static ReleaseJson of(Release release, String stream) {
    return new ReleaseJson(
        release.code(),
        release.number(),
        stream,
        release.releasedOn().map(LocalDate::toString).orElse(null),
        release.supportEnd().map(LocalDate::toString).orElse(null),
        release.download().orElse(null),
        release.sha256().orElse(null),
        release.isHidden(),
        release.registeredAt());
  }
}
