package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Words a kind of letter anew; the versions before it stay.
///
/// Refuses: not allowed, changed meanwhile, and invalid for a text that lacks a mark its kind must
/// have, that holds one nobody knows, or that says what it must not.
@Component
public class ChangeLetterTemplate {

  private static final int MOST = 10_000;

  private final LetterTemplates templates;
  private final LetterStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeLetterTemplate(
      LetterTemplates templates, LetterStore store, Authority authority, Clock clock, News news) {
    this.templates = templates;
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param expected the version that was read
  @Transactional
  public LetterTemplate change(
      Viewer viewer, LetterKind kind, @Nullable String text, long expected) {
    authority.require(viewer, Permission.EDIT_POLICY);
    Reading reading = new Reading();
    String words = reading.block("text", text, MOST);
    reading.finish();
    LetterCheck.template(kind, words).forEach(flaw -> reading.flaw(flaw.field(), flaw.message()));
    reading.finish();
    LetterTemplate before = templates.get(viewer, kind);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LetterTemplate next = new LetterTemplate(kind, before.number() + 1, words, now, viewer.actor());
    if (before.number() != expected || !store.add(next)) {
      throw new ChangedMeanwhile(templates.get(viewer, kind).number()).refused();
    }
    news.tell(
        new LetterTemplateChanged(
            viewer.actor(), now, LetterTemplateChanged.ID, kind, next.number()));
    return next;
  }
}
