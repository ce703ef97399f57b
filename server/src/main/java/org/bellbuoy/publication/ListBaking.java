package org.bellbuoy.publication;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.publication.page.AdvisoryListPage;
import org.bellbuoy.publication.page.AdvisoryRow;
import org.bellbuoy.publication.page.LandingPage;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Level;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Bakes the lists people read, each filter a page of its own, with their twins in JSON and the
/// feeds.
@Component
class ListBaking {

  private static final int LATEST = 5;
  private static final String BY_YEAR = Addresses.LIST + "/in/";
  private static final String BY_LEVEL = Addresses.LIST + "/level/";

  private final Addresses addresses;
  private final Pages pages;
  private final TreeStore store;
  private final FeedBaking feeds;

  ListBaking(Addresses addresses, Pages pages, TreeStore store, FeedBaking feeds) {
    this.feeds = feeds;
    this.addresses = addresses;
    this.pages = pages;
    this.store = store;
  }

  void bake(Batch batch, List<AdvisoryFacts> all, Letterhead letterhead) {
    List<AdvisoryRow> rows = all.stream().map(AdvisoryRows::of).toList();
    Words words = Words.of("publication");
    Map<String, List<AdvisoryRow>> years = grouped(rows, ListBaking::year);
    Map<String, List<AdvisoryRow>> levels = grouped(rows, row -> row.level().key());
    List<Link> byYear = links(years, BY_YEAR, rows.size(), word -> word);
    List<Link> byLevel =
        links(levels, BY_LEVEL, rows.size(), word -> Words.of("web").say("level." + word));
    list(batch, Addresses.LIST, words.say("list.title"), byYear, byLevel, rows, letterhead);
    emptied(BY_YEAR, years);
    emptied(BY_LEVEL, levels);
    years.forEach((year, some) ->
        list(batch, BY_YEAR + year, title(words, year), byYear, byLevel, some, letterhead));
    levels.forEach((level, some) ->
        list(batch, BY_LEVEL + level, title(words, level), byYear, byLevel, some, letterhead));
    front(batch, all, rows, letterhead);
  }

  /// A filter that held something once keeps its address: it says that nothing is left.
  private void emptied(String folder, Map<String, List<AdvisoryRow>> groups) {
    store.below(folder).stream()
        .map(listed -> listed.path().substring(folder.length()))
        .forEach(word -> groups.putIfAbsent(word, List.of()));
  }

  private void front(
      Batch batch, List<AdvisoryFacts> all, List<AdvisoryRow> rows, Letterhead letterhead) {
    List<AdvisoryRow> latest = rows.subList(0, Math.min(LATEST, rows.size()));
    LandingPage landing = new LandingPage(latest, letterhead.promises());
    batch.put(PublicFile.page("/", pages.landing(landing, letterhead)));
    batch.put(PublicFile.json(Addresses.LIST_JSON, AdvisoryJson.list(all, addresses)));
    feeds.bake(batch, all, letterhead);
  }

  private void list(
      Batch batch,
      String path,
      String heading,
      List<Link> years,
      List<Link> levels,
      List<AdvisoryRow> rows,
      Letterhead letterhead) {
    AdvisoryListPage page =
        new AdvisoryListPage(heading, marked(years, path), marked(levels, path), rows);
    batch.put(PublicFile.page(path, pages.list(page, letterhead)));
  }

  private static String title(Words words, String narrowed) {
    return words.say("list.title") + ": " + narrowed;
  }

  private static String year(AdvisoryRow row) {
    return Integer.toString(row.published().getYear());
  }

  /// The newest year and the name of the level that comes last in the alphabet first.
  private static Map<String, List<AdvisoryRow>> grouped(
      List<AdvisoryRow> rows, Function<AdvisoryRow, String> by) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                by,
                () -> new TreeMap<String, List<AdvisoryRow>>(ListBaking::order),
                Collectors.toList()));
  }

  private static int order(String one, String other) {
    boolean years = Character.isDigit(one.charAt(0));
    return years ? other.compareTo(one) : Level.of(one).compareTo(Level.of(other));
  }

  private static List<Link> links(
      Map<String, List<AdvisoryRow>> groups,
      String folder,
      int all,
      Function<String, String> label) {
    List<Link> links = new ArrayList<>();
    links.add(Link.to(Words.of("publication").say("list.all"), Addresses.LIST).counting(all));
    groups.forEach(
        (word, rows) -> links.add(Link.to(label.apply(word), folder + word).counting(rows.size())));
    return links;
  }

  private static List<Link> marked(List<Link> links, String path) {
    return links.stream()
        .map(link -> new Link(link.label(), link.href(), link.href().equals(path), link.count()))
        .toList();
  }

  static java.time.LocalDate day(java.time.Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
