package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes what went to a counterpart, or came from there: that we reported the flaw, what they
/// answered and under what number, that we shared the fix.
///
/// Refuses: missing, not allowed, invalid, [FixRefusal.CaseEnded].
@Component
public class NoteExchange {

  private final FixWriting writing;
  private final CounterpartStore store;
  private final News news;

  NoteExchange(FixWriting writing, CounterpartStore store, News news) {
    this.writing = writing;
    this.store = store;
    this.news = news;
  }

  /// @param happened when; null for just now
  /// @param number theirs, if they gave one with it
  @Transactional
  public void note(
      Viewer viewer,
      String caseCode,
      String code,
      Exchange.@Nullable Kind kind,
      @Nullable Instant happened,
      @Nullable String text,
      @Nullable String number) {
    CaseFile file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    Counterpart with = store.find(file.id(), code).orElseThrow(() -> new Missing().refused());
    Instant now = writing.now();
    Instant at = happened == null ? now : happened;
    Reading reading = new Reading();
    if (kind == null) {
      reading.flaw("kind", "Choose what happened.");
    }
    if (at.isAfter(now)) {
      reading.flaw("happenedAt", "Enter a moment that is not still to come.");
    }
    String words = reading.block("text", text, 20_000);
    String theirs = reading.optionalLine("number", number, NameCounterpart.NUMBER);
    reading.finish();
    Exchange.Kind known = Objects.requireNonNull(kind);
    if (!theirs.isEmpty() && !theirs.equals(with.number())) {
      store.renumber(with, theirs);
    }
    store.add(with, new Exchange(known, at, now, viewer.actor(), words));
    news.tell(new ExchangeNoted(viewer.actor(), now, file.id().value(), with.id(), known, at));
  }
}
