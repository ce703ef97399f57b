package org.bellbuoy.cve;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes down what is to be done at CVE Services, sealed where it says something, and tells that
/// somebody asked for it. Whoever calls has asked whether they may.
@Component
class QueueErrand {

  private final ErrandStore store;
  private final Vault vault;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  QueueErrand(ErrandStore store, Vault vault, JsonMapper json, Ids ids, Clock clock, News news) {
    this.store = store;
    this.vault = vault;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// While one is asked for, asking again changes nothing.
  void reserve(Viewer by, UUID subject, EmbargoId circle) {
    UUID id = ids.next();
    Instant now = clock.instant();
    CveErrand.Kind kind = CveErrand.Kind.RESERVE;
    if (store.add(id, subject, circle.value(), kind, null, null, now)) {
      news.tell(new CveErrandAsked(by.actor(), now, subject, id, kind));
    }
  }

  /// An older container that still waits is not sent any more.
  void publish(Viewer by, UUID subject, EmbargoId circle, CveId cve, Object container) {
    store.replace(cve, clock.instant());
    add(by, subject, circle, CveErrand.Kind.PUBLISH, cve, container);
  }

  void reject(Viewer by, UUID subject, EmbargoId circle, CveId cve, Map<String, ?> container) {
    add(by, subject, circle, CveErrand.Kind.REJECT, cve, container);
  }

  private void add(
      Viewer by, UUID subject, EmbargoId circle, CveErrand.Kind kind, CveId cve, Object says) {
    UUID id = ids.next();
    Instant now = clock.instant();
    var sealed =
        vault
            .in(new SealScope(subject))
            .bytes(RecordErrand.binding(id), json.writeValueAsBytes(says));
    store.add(id, subject, circle.value(), kind, cve, sealed, now);
    news.tell(new CveErrandAsked(by.actor(), now, subject, id, kind));
  }
}
