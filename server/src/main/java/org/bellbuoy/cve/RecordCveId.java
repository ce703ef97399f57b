package org.bellbuoy.cve;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down the id that a case has been given. Doing it again for the same case changes nothing.
///
/// Refuses: a flaw in the shape of the id, an id for drills in real use, [CveRefusal.IdTaken].
@Component
public class RecordCveId {

  private static final int DRILL_YEAR = 1900;

  private final CveStore store;
  private final Authority authority;
  private final Installation installation;
  private final Clock clock;
  private final News news;

  RecordCveId(
      CveStore store, Authority authority, Installation installation, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.installation = installation;
    this.clock = clock;
    this.news = news;
  }

  /// @param subject the case
  /// @param circle its circle
  @Transactional
  public void record(Viewer by, UUID subject, EmbargoId circle, String typed) {
    authority.require(by, Permission.ASSESS, circle.value());
    CveId id = read(typed);
    if (store.of(subject).stream().anyMatch(known -> known.id().equals(id))) {
      return;
    }
    Instant now = clock.instant();
    if (!store.add(id, subject, circle.value(), now)) {
      throw new CveRefusal.IdTaken().refused();
    }
    news.tell(new CveIdRecorded(by.actor(), now, subject));
  }

  private CveId read(String typed) {
    CveId id =
        CveId.find(typed.strip())
            .orElseThrow(() ->
                Invalid.of("cve", "A CVE id looks like CVE-2026-12345: check every digit.")
                    .refused());
    if (id.year() == DRILL_YEAR && !installation.demo()) {
      throw Invalid.of("cve", "CVE ids of 1900 are for drills only.").refused();
    }
    return id;
  }
}
