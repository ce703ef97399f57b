package org.bellbuoy.sightings.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.sightings.Edition;
import org.bellbuoy.sightings.ImportList;
import org.bellbuoy.sightings.Listing;
import org.bellbuoy.sightings.PublicList;
import org.bellbuoy.sightings.Score;
import org.bellbuoy.sightings.Sighting;
import org.bellbuoy.sightings.Sightings;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The public lists about exploitation, for programs.
@RestController
class ListApi {

  private static final String HERE = "/api/v1/public-lists";

  private final Sightings sightings;
  private final ImportList bring;
  private final Clock clock;

  ListApi(Sightings sightings, ImportList bring, Clock clock) {
    this.sightings = sightings;
    this.bring = bring;
    this.clock = clock;
  }

  @GetMapping(HERE)
  @Needs(Permission.READ_CATALOG)
  List<ListAnswer> all(Viewer viewer) {
    return sightings.editions(viewer).stream().map(this::answer).toList();
  }

  /// What the lists say of one id. It is looked up here; nobody outside is asked.
  @GetMapping("/api/v1/sightings/{cve}")
  @Needs(Permission.READ_CATALOG)
  SightingAnswer of(Viewer viewer, @PathVariable String cve) {
    CveId id = CveId.find(cve).orElseThrow(() -> new Missing().refused());
    return SightingAnswer.of(sightings.of(viewer, List.of(id)).getFirst());
  }

  /// CISA's catalogue as CISA publishes it.
  @PostMapping(path = HERE + "/kev", consumes = "application/json")
  @Needs(Permission.KEEP_SIGHTINGS)
  ListAnswer kev(Viewer viewer, @RequestBody(required = false) byte @Nullable [] file) {
    return answer(bring.bring(viewer, PublicList.KEV, given(file)));
  }

  /// The scores of a day as FIRST publishes them, packed or not.
  @PostMapping(
      path = HERE + "/epss",
      consumes = {"text/csv", "application/gzip"})
  @Needs(Permission.KEEP_SIGHTINGS)
  ListAnswer epss(Viewer viewer, @RequestBody(required = false) byte @Nullable [] file) {
    return answer(bring.bring(viewer, PublicList.EPSS, given(file)));
  }

  private static byte[] given(byte @Nullable [] file) {
    return file == null ? new byte[0] : file;
  }

  static PublicList list(String typed) {
    Reading reading = new Reading();
    Optional<PublicList> list = reading.choice("list", typed, PublicList.class);
    reading.finish();
    return list.orElseThrow();
  }

  private ListAnswer answer(Edition edition) {
    return new ListAnswer(
        edition.list(),
        edition.version(),
        edition.dated(),
        edition.reachedAt(),
        edition.lookedAt(),
        edition.stale(clock.instant()),
        edition.entries(),
        edition.asideCount(),
        edition.aside(),
        edition.hash());
  }

  /// One list as it is here.
  ///
  /// @param stale whether it is so old that whoever reads it should know
  /// @param asideCount how many entries could not be read; the first are named in `aside`
  record ListAnswer(
      PublicList list,
      String version,
      Instant dated,
      Instant reachedAt,
      Instant lookedAt,
      boolean stale,
      int entries,
      int asideCount,
      List<String> aside,
      String sha256) {}

  /// What the lists say of one id.
  record SightingAnswer(String cve, @Nullable KevAnswer kev, @Nullable EpssAnswer epss) {
    static SightingAnswer of(Sighting seen) {
      return new SightingAnswer(
          seen.cve().value(),
          seen.listing().map(KevAnswer::of).orElse(null),
          seen.score().map(EpssAnswer::of).orElse(null));
    }
  }

  /// @param goneAt when the catalogue that came had it no more
  record KevAnswer(
      LocalDate added,
      LocalDate due,
      boolean ransomware,
      String vendor,
      String product,
      String name,
      String summary,
      String action,
      String notes,
      Instant reachedAt,
      @Nullable Instant goneAt) {
    static KevAnswer of(Listing listing) {
      Listing.Entry entry = listing.entry();
      return new KevAnswer(
          entry.added(),
          entry.due(),
          entry.ransomware(),
          entry.vendor(),
          entry.product(),
          entry.name(),
          entry.summary(),
          entry.action(),
          entry.notes(),
          listing.reachedAt(),
          listing.goneAt());
    }
  }

  record EpssAnswer(String probability, String percentile) {
    static EpssAnswer of(Score score) {
      return new EpssAnswer(score.probabilityText(), score.percentileText());
    }
  }
}
