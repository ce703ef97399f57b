package org.bellbuoy.obligations;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.policy.Law;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens what the Cyber Resilience Act may ask for each case of which an id stands in the public
/// catalogue of exploited vulnerabilities: once for each case and id, whatever becomes of it.
///
/// We are aware, for now, from the instant at which the house held both: the listing and the word
/// that the id is ours. Neither alone says that something in a product of ours is attacked. Whoever
/// knew earlier corrects it, with a trace.
@Component
public class OpenForListed {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final ObligationKind KIND = ObligationKind.EXPLOITED_VULNERABILITY;

  private final ListedCaseStore store;
  private final Cases cases;
  private final Obligations obligations;
  private final Statutes statutes;
  private final ObligationWriting writing;

  OpenForListed(
      ListedCaseStore store,
      Cases cases,
      Obligations obligations,
      Statutes statutes,
      ObligationWriting writing) {
    this.store = store;
    this.cases = cases;
    this.obligations = obligations;
    this.statutes = statutes;
    this.writing = writing;
  }

  /// Doing it again changes nothing.
  ///
  /// @return how many were found that were not known to be listed
  @Transactional
  public int open() {
    if (!obligations.applies(Law.CRA)) {
      return 0;
    }
    int found = 0;
    for (ListedCaseStore.Match match : store.unasked()) {
      if (statutes.inForce(KIND, match.awareAt()).isPresent() && store.note(match)) {
        open(match);
        found++;
      }
    }
    CrashPoint.here("obligations.listed.before-commit");
    return found;
  }

  /// Where one of the kind asks already, the listing is shown beside it and opens no second.
  private void open(ListedCaseStore.Match match) {
    cases
        .find(HOUSE, new CaseId(match.subject()))
        .map(Subject::of)
        .ifPresent(about -> {
          boolean _ =
              writing.open(
                  HOUSE,
                  OpenObligation.fresh(writing, about, KIND, match.awareAt(), match.awareAt()),
                  words(match));
        });
  }

  private static String words(ListedCaseStore.Match match) {
    return "CISA lists "
        + match.cve()
        + " as exploited since "
        + Moment.inWords(match.added())
        + ". The listing reached us on "
        + Moment.inWords(LocalDate.ofInstant(match.reachedAt(), ZoneOffset.UTC))
        + "; the id was given to this case on "
        + Moment.inWords(LocalDate.ofInstant(match.recordedAt(), ZoneOffset.UTC))
        + ". For now we are aware from the later of the two.";
  }
}
