package org.bellbuoy.publication.page;

import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.web.page.Level;
import org.jspecify.annotations.Nullable;

/// One advisory in a list.
///
/// @param updated the last revision's day, or null when there is only the first
/// @param mark a word for an advisory that is interim, withdrawn, superseded or known exploited;
///   null for the ordinary
public record AdvisoryRow(
    String id,
    String title,
    String href,
    Level level,
    @Nullable String score,
    List<String> identifiers,
    List<String> products,
    LocalDate published,
    @Nullable LocalDate updated,
    @Nullable Mark mark) {

  public AdvisoryRow {
    identifiers = List.copyOf(identifiers);
    products = List.copyOf(products);
  }

  /// What makes an advisory stand out.
  public enum Mark {
    INTERIM,
    WITHDRAWN,
    SUPERSEDED,
    EXPLOITED;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
