package org.bellbuoy.publication.page;

import java.util.List;
import org.bellbuoy.web.page.Link;

/// The list of advisories, whole or narrowed to a year or a level. Every filter is a page of its
/// own, so that it works without a script and has an address to share.
///
/// @param heading what this list holds, such as "All advisories" or "High, 2026"
/// @param years ways to narrow by year, "All" first
/// @param levels ways to narrow by level, "All" first
public record AdvisoryListPage(
    String heading, List<Link> years, List<Link> levels, List<AdvisoryRow> rows) {

  public AdvisoryListPage {
    years = List.copyOf(years);
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
  }
}
