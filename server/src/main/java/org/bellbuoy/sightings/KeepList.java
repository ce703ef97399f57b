package org.bellbuoy.sightings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was read of a file, all of it in one transaction.
@Component
class KeepList {

  private final EditionStore editions;
  private final ListingStore listings;
  private final ScoreStore scores;
  private final Ids ids;
  private final News news;

  KeepList(EditionStore editions, ListingStore listings, ScoreStore scores, Ids ids, News news) {
    this.editions = editions;
    this.listings = listings;
    this.scores = scores;
    this.ids = ids;
    this.news = news;
  }

  @Transactional
  public Edition catalogue(Viewer by, KevFile.Read read, String hash, Instant reached) {
    Edition fresh =
        edition(
            PublicList.KEV,
            read.version(),
            read.dated(),
            reached,
            read.entries().size(),
            read.aside(),
            hash);
    return keep(by, fresh, () -> listings.renew(read.entries(), read.unclear(), reached));
  }

  @Transactional
  public Edition scores(Viewer by, EpssFile.Read read, String hash, Instant reached) {
    Edition fresh =
        edition(
            PublicList.EPSS,
            read.version(),
            read.dated(),
            reached,
            read.shelves().size(),
            read.aside(),
            hash);
    return keep(by, fresh, () -> scores.renew(read.shelves()));
  }

  private Edition edition(
      PublicList list,
      String version,
      Instant dated,
      Instant reached,
      int entries,
      Aside aside,
      String hash) {
    List<String> named = aside.named();
    return new Edition(
        ids.next(), list, version, dated, reached, reached, entries, aside.count(), named, hash);
  }

  private Edition keep(Viewer by, Edition fresh, Runnable renewing) {
    editions.lock(fresh.list());
    Optional<Edition> known = editions.newest(fresh.list());
    if (known.isPresent() && known.get().hash().equals(fresh.hash())) {
      editions.looked(known.get().id(), fresh.reachedAt());
      return editions.newest(fresh.list()).orElseThrow();
    }
    known.ifPresent(before -> requireFollows(before, fresh));
    renewing.run();
    editions.add(by.actor(), fresh);
    news.tell(
        new ListRenewed(by.actor(), fresh.reachedAt(), fresh.id(), fresh.list(), fresh.hash()));
    CrashPoint.here("sightings.list.before-commit");
    return fresh;
  }

  private static void requireFollows(Edition before, Edition fresh) {
    if (fresh.dated().isBefore(before.dated())) {
      throw Invalid.of(
              "file",
              "It is of "
                  + Moment.inWords(fresh.dated())
                  + "; what is here is newer, of "
                  + Moment.inWords(before.dated())
                  + ".")
          .refused();
    }
    if (2L * fresh.entries() < before.entries()) {
      throw Invalid.of(
              "file",
              "It holds %,d entries where %,d are known: it looks cut short."
                  .formatted(fresh.entries(), before.entries()))
          .refused();
    }
  }
}
