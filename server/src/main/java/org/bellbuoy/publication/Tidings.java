package org.bellbuoy.publication;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.CveState;
import org.bellbuoy.cve.KnownCve;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TellReporters;
import org.bellbuoy.intake.Told;
import org.springframework.stereotype.Component;

/// Who has heard of the release advisory of a case. There is no register of customers: the public
/// advisory and its feeds count for them.
@Component
public class Tidings {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Cases cases;
  private final PublishedAdvisories published;
  private final TellReporters reporters;
  private final CveIds cves;

  Tidings(Cases cases, PublishedAdvisories published, TellReporters reporters, CveIds cves) {
    this.cases = cases;
    this.published = published;
    this.reporters = reporters;
    this.cves = cves;
  }

  /// Empty while the case has no release advisory in public.
  public Optional<Spread> of(CaseId id) {
    return published.lastReleaseOf(id.value()).flatMap(release -> spread(id, release));
  }

  private Optional<Spread> spread(CaseId id, PublishedAdvisory release) {
    Told told = reporters.told(new SubjectId(id.value()), release.id().value());
    return cases.find(HOUSE, id).map(file -> new Spread(told, waiting(file)));
  }

  private List<String> waiting(CaseFile file) {
    return cves.of(HOUSE, file.id().value(), file.embargo()).stream()
        .filter(known -> known.state() == CveState.RESERVED)
        .map(KnownCve::id)
        .map(Object::toString)
        .toList();
  }

  /// How far the news of an advisory has come.
  ///
  /// @param reporters how many of those who reported it were told
  /// @param reserved CVE ids whose record is not public yet
  public record Spread(Told reporters, List<String> reserved) {
    public Spread {
      reserved = List.copyOf(reserved);
    }

    public boolean everybody() {
      return reporters.all() && reserved.isEmpty();
    }
  }
}
