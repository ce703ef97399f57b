package org.bellbuoy.cve;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.intake.ReportLinked;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TellReporters;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Lets the reporters of a case read its ids as soon as there are any, and when one is given up.
/// Said twice it means the same.
@Component
class TellReportersIds {

  private final CveStore store;
  private final TellReporters reporters;

  TellReportersIds(CveStore store, TellReporters reporters) {
    this.store = store;
    this.reporters = reporters;
  }

  @ApplicationModuleListener
  void on(CveIdRecorded news) {
    tell(news.about());
  }

  @ApplicationModuleListener
  void on(CveIdGivenUp news) {
    tell(news.about());
  }

  @ApplicationModuleListener
  void on(CveErrandEnded news) {
    if (news.kind() == CveErrand.Kind.REJECT) {
      tell(news.about());
    }
  }

  /// Somebody who reported it later learns at once what it is called.
  @ApplicationModuleListener
  void on(ReportLinked news) {
    if (!ids(news.subject()).isEmpty()) {
      tell(news.subject());
    }
  }

  private void tell(UUID subject) {
    reporters.cves(new SubjectId(subject), ids(subject));
  }

  private List<String> ids(UUID subject) {
    return store.of(subject).stream()
        .filter(known -> known.state() != CveState.REJECTED)
        .map(known -> known.id().value())
        .toList();
  }
}
