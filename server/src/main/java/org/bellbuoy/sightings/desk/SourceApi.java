package org.bellbuoy.sightings.desk;

import java.time.Instant;
import java.util.Arrays;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.sightings.ChangeSource;
import org.bellbuoy.sightings.PublicList;
import org.bellbuoy.sightings.Source;
import org.bellbuoy.sightings.SourceForm;
import org.bellbuoy.sightings.Sources;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Whether and from where a public list is fetched, for programs.
@RestController
class SourceApi {

  private static final String HERE = "/api/v1/public-lists/{list}/source";

  private final Sources sources;
  private final ChangeSource change;

  SourceApi(Sources sources, ChangeSource change) {
    this.sources = sources;
    this.change = change;
  }

  @GetMapping(HERE)
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<SourceAnswer> show(Viewer viewer, @PathVariable String list) {
    return answer(sources.get(viewer, named(list)));
  }

  @PutMapping(HERE)
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<SourceAnswer> change(
      Viewer viewer,
      @PathVariable String list,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Wanted wanted) {
    return answer(change.execute(viewer, named(list), wanted.form(), IfMatch.version(ifMatch)));
  }

  static PublicList named(String key) {
    return Arrays.stream(PublicList.values())
        .filter(list -> list.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new Missing().refused());
  }

  private static ResponseEntity<SourceAnswer> answer(Source source) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(source.version()))
        .body(
            new SourceAnswer(
                source.fetches(),
                source.inside(),
                source.address(),
                source.askedAt().orElse(null),
                source.outcome()));
  }

  /// @param inside whether its server stands in our own network
  record Wanted(boolean fetches, boolean inside, String address) {
    SourceForm form() {
      return new SourceForm(fetches ? "yes" : "", inside ? "yes" : "", address);
    }
  }

  /// @param outcome how asking ended last
  record SourceAnswer(
      boolean fetches,
      boolean inside,
      String address,
      @Nullable Instant askedAt,
      Source.Outcome outcome) {}
}
