package org.bellbuoy.cve;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Source;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.sightings.Listing;
import org.bellbuoy.sightings.Sightings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts before a person what CISA lists as exploited in a product that seems to be ours, under an
/// id that belongs to no case: somebody else gave it, or nobody wrote it down. It becomes a report
/// like any other, first in the inbox by what it claims, and nothing is believed before it is
/// looked at.
///
/// Once for each id. What was listed long before the list reached us is history, not news.
@Component
public class TakeUpListed {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int NEWS_FOR_DAYS = 30;

  private final Sightings sightings;
  private final VendorProfiles vendors;
  private final Catalog catalog;
  private final CveStore ids;
  private final ListedStore listed;
  private final FileReport file;
  private final Clock clock;

  TakeUpListed(
      Sightings sightings,
      VendorProfiles vendors,
      Catalog catalog,
      CveStore ids,
      ListedStore listed,
      FileReport file,
      Clock clock) {
    this.sightings = sightings;
    this.vendors = vendors;
    this.catalog = catalog;
    this.ids = ids;
    this.listed = listed;
    this.file = file;
    this.clock = clock;
  }

  /// Doing it again changes nothing.
  ///
  /// @return how many were put before a person now
  @Transactional
  public int takeUp() {
    Instant now = clock.instant();
    LocalDate since = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(NEWS_FOR_DAYS);
    OwnNames names =
        new OwnNames(vendors.profile(HOUSE).name(), List.copyOf(catalog.products(HOUSE)));
    List<Listing> meant =
        sightings.listedSince(HOUSE, since).stream()
            .filter(each -> names.meantBy(each.entry()))
            .toList();
    Set<String> known =
        new HashSet<>(ids.ours(meant.stream().map(each -> each.cve().value()).toList()));
    int taken = 0;
    for (Listing each : meant) {
      if (!known.contains(each.cve().value()) && listed.note(each.cve(), now)) {
        String _ = file.file(HOUSE, report(each.entry(), names));
        taken++;
      }
    }
    CrashPoint.here("cve.listed.before-commit");
    return taken;
  }

  private static NewReport report(Listing.Entry entry, OwnNames names) {
    String what =
        """
        CISA's catalogue of known exploited vulnerabilities lists a product that seems to be ours as \
        exploited in the wild since %s: %s, %s, "%s".

        No case here has this id. Is it ours, and do we know the flaw? If it is another's, say so and \
        settle this report.
        """
            .formatted(
                entry.added(),
                entry.vendor() + " " + entry.product(),
                entry.cve().value(),
                entry.name());
    Content content =
        new Content(
            names.product(entry).map(Product::code).orElse("other"),
            "",
            what,
            entry.summary(),
            entry.action() + "\n" + entry.notes(),
            "",
            "",
            "");
    return new NewReport(Source.LISTED, Content.read(content), List.of(), 0);
  }
}
