package org.bellbuoy.search;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds cases, reports and advisories by what they say, among those the viewer may know of.
///
/// What is shown of a thing under embargo is told, so that the ledger has it: without the ledger
/// there is no answer.
@Component
public class Search {

  private static final int ALIKE = 8;

  private final SearchIndex index;
  private final Indexing indexing;
  private final Guard guard;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  Search(
      SearchIndex index,
      Indexing indexing,
      Guard guard,
      Authority authority,
      Clock clock,
      News news) {
    this.index = index;
    this.indexing = indexing;
    this.guard = guard;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Found find(Viewer viewer, Wanted wanted) {
    UUID person = authority.requireStaff(viewer).personId();
    SearchIndex.Result result = index.search(wanted, guard.opensFor(viewer));
    tell(viewer, person, result.shown());
    return new Found(
        result.shown().stream().map(Search::hit).toList(),
        result.total(),
        result.counts().kinds(),
        result.counts().states(),
        indexing.progress());
  }

  /// What resembles a report, among what the viewer may know. Told like every search.
  ///
  /// @param report the viewer may read it
  @Transactional
  public List<AlikeHit> alike(Viewer viewer, Report report) {
    UUID person = authority.requireStaff(viewer).personId();
    List<Resemblance.Alike> found = index.alike(report.id().value(), guard.opensFor(viewer), ALIKE);
    tell(viewer, person, found.stream().map(Resemblance.Alike::shown).toList());
    return found.stream()
        .map(each -> new AlikeHit(hit(each.shown()), each.likeness(), each.traces()))
        .toList();
  }

  /// One leaf for a search: about the circle when all hits are of one, else about who looked.
  private void tell(Viewer viewer, UUID person, List<SearchIndex.Shown> shown) {
    List<SearchIndex.Shown> embargoed =
        shown.stream().filter(each -> !each.guard().equals(Guard.PUBLIC)).toList();
    if (embargoed.isEmpty()) {
      return;
    }
    Set<UUID> guards =
        Set.copyOf(embargoed.stream().map(SearchIndex.Shown::guard).distinct().toList());
    UUID only = guards.iterator().next();
    boolean oneCircle = guards.size() == 1 && !only.equals(Guard.INTAKE);
    UUID about = oneCircle ? only : person;
    List<UUID> read = embargoed.stream().map(SearchIndex.Shown::id).toList();
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), about, read));
  }

  private static Hit hit(SearchIndex.Shown shown) {
    String href =
        switch (shown.kind()) {
          case CASE -> "/cases/" + shown.code();
          case REPORT -> "/reports/" + shown.code();
          case ADVISORY -> "/advisories/" + shown.code();
        };
    return new Hit(shown.kind(), shown.code(), href, shown.title(), shown.state(), shown.at());
  }
}
