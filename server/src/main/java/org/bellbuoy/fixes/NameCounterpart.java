package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names somebody outside who works on the same flaw, with the number it has there. It lets nobody
/// know of the case: that is what an invitation does.
///
/// Refuses: missing, not allowed, invalid, [FixRefusal.CaseEnded].
@Component
public class NameCounterpart {

  static final int NUMBER = 80;

  private final FixWriting writing;
  private final CounterpartStore store;
  private final Ids ids;
  private final News news;

  NameCounterpart(FixWriting writing, CounterpartStore store, Ids ids, News news) {
    this.writing = writing;
    this.store = store;
    this.ids = ids;
    this.news = news;
  }

  /// @param number theirs, or nothing
  /// @return the code of the counterpart
  @Transactional
  public String name(
      Viewer viewer,
      String caseCode,
      Counterpart.@Nullable Kind kind,
      @Nullable String name,
      @Nullable String number) {
    CaseFile file = writing.file(viewer, caseCode, Permission.WORK_CASE);
    Reading reading = new Reading();
    String who = reading.line("name", name, 120);
    String theirs = reading.optionalLine("number", number, NUMBER);
    if (kind == null) {
      reading.flaw("kind", "Choose what they are.");
    }
    reading.finish();
    Counterpart.Kind known = Objects.requireNonNull(kind);
    Instant now = writing.now();
    Counterpart named =
        new Counterpart(ids.next(), ids.code(), file.id(), known, who, theirs, now, List.of());
    store.add(named);
    news.tell(new CounterpartNamed(viewer.actor(), now, file.id().value(), named.id(), known));
    return named.code();
  }
}
