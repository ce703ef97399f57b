package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person writes a rule of the queue, or changes one. It holds for what waits and for what comes;
/// each version is kept.
@Component
public class SaveQueueRule {

  private final QueueRuleStore store;
  private final QueueRules rules;
  private final Ruling ruling;
  private final Authority authority;
  private final Sealer sealer;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  SaveQueueRule(
      QueueRuleStore store,
      QueueRules rules,
      Ruling ruling,
      Authority authority,
      Sealer sealer,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.rules = rules;
    this.ruling = ruling;
    this.authority = authority;
    this.sealer = sealer;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param changed the rule that is changed, or null for a new one
  /// @param expected its version as it was seen; 0 for a new one
  @Transactional
  public UUID save(Viewer viewer, @Nullable UUID changed, RuleForm typed, long expected) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    RuleText text = typed.read(rules.nonFindings(viewer));
    UUID id = changed == null ? ids.next() : changed;
    long version = changed == null ? 0 : latest(changed);
    if (version != expected) {
      throw new ChangedMeanwhile(version).refused();
    }
    Instant now = clock.instant();
    boolean written =
        store.add(
            new QueueRuleStore.Kept(
                id,
                version + 1,
                viewer.actor().id(),
                now,
                false,
                text.lower(),
                sealer.fresh(new SealScope(id)).bytes(Ruling.binding(id), ruling.bytes(text))));
    if (!written) {
      throw new ChangedMeanwhile(latest(id)).refused();
    }
    apply(id, text, now);
    news.tell(new QueueRuleSaved(viewer.actor(), now, id, version + 1));
    return id;
  }

  private long latest(UUID id) {
    return store.versions(id).stream()
        .findFirst()
        .orElseThrow(() -> new Missing().refused())
        .version();
  }

  private void apply(UUID id, RuleText text, Instant now) {
    store.forget(id);
    store.met(
        id,
        ruling.find(text, now, report -> report.subject() == null).met().stream()
            .map(report -> report.id().value())
            .toList());
    store.place();
  }
}
