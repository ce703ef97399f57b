package org.bellbuoy.sightings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.stereotype.Component;

/// What may be asked about the public lists. All of it is public, so any of the staff may; nobody
/// outside is asked for an answer.
@Component
public class Sightings {

  private final EditionStore editions;
  private final ListingStore listings;
  private final ScoreStore scores;
  private final Authority authority;

  Sightings(EditionStore editions, ListingStore listings, ScoreStore scores, Authority authority) {
    this.editions = editions;
    this.listings = listings;
    this.scores = scores;
    this.authority = authority;
  }

  /// The newest file of each list that was taken in.
  public List<Edition> editions(Viewer viewer) {
    authority.require(viewer, Permission.READ_CATALOG);
    return Stream.of(PublicList.values()).flatMap(list -> editions.newest(list).stream()).toList();
  }

  /// What stands in CISA's catalogue and was listed on that day or later.
  public List<Listing> listedSince(Viewer viewer, LocalDate day) {
    authority.require(viewer, Permission.READ_CATALOG);
    return listings.since(day);
  }

  public List<Sighting> of(Viewer viewer, Collection<CveId> cves) {
    authority.require(viewer, Permission.READ_CATALOG);
    List<CveId> each = cves.stream().distinct().toList();
    Map<String, Listing> listed =
        listings.of(each.stream().map(CveId::value).toList()).stream()
            .collect(Collectors.toMap(one -> one.cve().value(), Function.identity()));
    return each.stream()
        .map(cve ->
            new Sighting(cve, Optional.ofNullable(listed.get(cve.value())), scores.find(cve)))
        .toList();
  }
}
