package org.bellbuoy.publication;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.web.Markdown;

/// The latest advisories of a vendor or of one product, as feed readers and chat rooms want them,
/// before it is written in one of three ways.
///
/// @param place where it stands, without the ending that says how it is written
/// @param home the page for people that holds the same
/// @param entries the latest first
record Feed(
    Addresses addresses,
    String place,
    String title,
    String vendor,
    String home,
    List<Entry> entries) {

  /// The latest that stand in a feed.
  static final int MOST = 50;

  private static final int BELOW_HEADING = 3;

  Feed {
    entries = List.copyOf(entries);
  }

  /// @param page its address for ever, by which readers know it again
  /// @param change what is new in the revision that stands
  /// @param html what it is about
  record Entry(
      String page,
      String title,
      Instant published,
      Instant updated,
      String csaf,
      List<String> cves,
      String change,
      String html) {

    Entry {
      cves = List.copyOf(cves);
    }

    static Entry of(AdvisoryFacts facts, Addresses addresses) {
      Tracking tracking = facts.tracking();
      return new Entry(
          addresses.url(Addresses.page(tracking.id())).toString(),
          tracking.id() + ": " + facts.title(),
          tracking.initialRelease(),
          tracking.currentRelease(),
          addresses.url(Addresses.csaf(facts)).toString(),
          AdvisoryPages.cves(facts),
          tracking.currentRevision().summary(),
          Markdown.html(AdvisoryPages.summary(facts), BELOW_HEADING));
    }
  }

  /// A feed with nothing in it has stood since the beginning of time, so its bytes stay the same.
  Instant updated() {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  String homePage() {
    return addresses.url(home).toString();
  }

  /// Its own address in one way of writing it.
  String self(String ending) {
    return addresses.url(place + ending).toString();
  }
}
