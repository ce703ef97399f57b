package org.bellbuoy.notices;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes down what programs are told of a published revision, and which, once. Asks for no
/// permission of its own: it is part of the release run.
@Component
public class PlanBulletin {

  private final BulletinStore bulletins;
  private final WebhookStore webhooks;
  private final WebhookPostStore posts;
  private final WebhookSeals seals;
  private final Vault vault;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;

  PlanBulletin(
      BulletinStore bulletins,
      WebhookStore webhooks,
      WebhookPostStore posts,
      WebhookSeals seals,
      Vault vault,
      JsonMapper json,
      Ids ids,
      Clock clock) {
    this.bulletins = bulletins;
    this.webhooks = webhooks;
    this.posts = posts;
    this.seals = seals;
    this.vault = vault;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param said the revision, and what is public of it
  @Transactional
  void plan(UUID revision, RevisionInPublic said, URI page) {
    AdvisoryFacts facts = said.facts();
    Instant now = clock.instant();
    boolean atOnce = said.isNews() && Occasion.of(said, page).isUrgent();
    if (bulletins.add(revision, body(facts, page), atOnce, now)) {
      concerned(facts).forEach(webhook -> posts.add(ids.next(), webhook, revision, now));
      CrashPoint.here("notices.bulletin.before-commit");
    }
  }

  /// What they would be told.
  String body(AdvisoryFacts facts, URI page) {
    return json.writeValueAsString(Bulletin.of(facts, page));
  }

  /// Who wants to be told of it now.
  List<UUID> concerned(AdvisoryFacts facts) {
    return vault
        .openEach(webhooks.confirmed(), WebhookStore.Kept::wanted, kept -> who(kept, facts))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<UUID> who(WebhookStore.Kept kept, AdvisoryFacts facts) {
    return seals
        .open(kept.id(), kept.wanted())
        .filter(wanted -> wanted.interest().covers(Occasion.codes(facts), facts.ourLevel()))
        .map(_ -> kept.id());
  }
}
