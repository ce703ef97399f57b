package org.bellbuoy.sightings;

import gg.jte.Content;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What the public lists say of some ids, as a part of other rooms' pages.
@Component
public class ShowSightings {

  /// What we say ourselves about the same flaw.
  public enum OurWord {
    /// Anything, or nothing yet.
    OTHER,
    /// That we know of no exploitation.
    NONE_KNOWN
  }

  private final Sightings sightings;
  private final Templates templates;
  private final Clock clock;

  ShowSightings(Sightings sightings, Templates templates, Clock clock) {
    this.sightings = sightings;
    this.templates = templates;
    this.clock = clock;
  }

  /// @return nothing where there is no id
  public Optional<Content> of(Viewer viewer, Collection<CveId> cves, OurWord ours) {
    return cves.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.content(
                "sightings/seen",
                Map.of(
                    "editions",
                    sightings.editions(viewer),
                    "seen",
                    sightings.of(viewer, cves),
                    "ours",
                    ours,
                    "now",
                    clock.instant())));
  }
}
