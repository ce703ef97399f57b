package org.bellbuoy.cases;

import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Offer;
import org.bellbuoy.embargo.Offers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.LetterKnowledge;
import org.bellbuoy.intake.Report;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;

/// A letter to a reporter can name the date of disclosure that was offered last.
@Component
class KnowDates implements LetterKnowledge {

  private final Offers offers;

  KnowDates(Offers offers) {
    this.offers = offers;
  }

  @Override
  public Map<LetterField, String> known(Report report, Viewer viewer) {
    EmbargoId circle = report.circle();
    if (circle == null) {
      return Map.of();
    }
    List<Offers.Answered> all = offers.of(viewer, circle);
    return all.isEmpty() || all.getLast().offer().state() == Offer.State.PAST
        ? Map.of()
        : Map.of(LetterField.DISCLOSURE_DATE, words(all.getLast().offer().end()));
  }

  private static String words(AgreedMoment end) {
    return Moment.inWords(end.instant());
  }
}
