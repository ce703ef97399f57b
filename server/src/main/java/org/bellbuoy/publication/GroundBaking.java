package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Credits;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.publication.page.GroundPage;
import org.bellbuoy.publication.page.NonFindingsPage;
import org.bellbuoy.publication.page.ThanksPage;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Bakes what stands beside the policy: thanks in agreed words, yearly figures, and what is no
/// finding.
@Component
class GroundBaking {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final GroundRulesInForce rules;
  private final Credits credits;
  private final FiguresBaking figures;
  private final Pages pages;

  GroundBaking(GroundRulesInForce rules, Credits credits, FiguresBaking figures, Pages pages) {
    this.figures = figures;
    this.rules = rules;
    this.credits = credits;
    this.pages = pages;
  }

  /// Both pages are there also while they are empty: a link that was given once leads somewhere.
  void bake(Batch batch, Letterhead letterhead) {
    ThanksPage thanks = new ThanksPage(credits.printable(HOUSE).reversed());
    batch.put(PublicFile.page(Addresses.THANKS, pages.thanks(thanks, letterhead)));
    figures.bake(batch, letterhead);
    NonFindingsPage none =
        new NonFindingsPage(
            rules.rules(HOUSE).nonFindings().stream()
                .map(each -> new NonFindingsPage.Line(each.what(), each.why()))
                .toList());
    batch.put(PublicFile.page(Addresses.NON_FINDINGS, pages.nonFindings(none, letterhead)));
  }

  GroundPage beside() {
    GroundRules now = rules.rules(HOUSE);
    List<GroundPage.Line> inside =
        now.scope().stream()
            .filter(line -> line.kind() != GroundRules.Kind.OUTSIDE)
            .map(GroundBaking::line)
            .toList();
    return new GroundPage(
        now.conduct(),
        inside,
        now.scope(GroundRules.Kind.OUTSIDE).stream().map(GroundBaking::line).toList(),
        !now.nonFindings().isEmpty(),
        !credits.printable(HOUSE).isEmpty(),
        figures.hasAny());
  }

  private static GroundPage.Line line(GroundRules.ScopeLine line) {
    String kind = Words.of("publication").say("scope." + line.kind().word());
    return new GroundPage.Line(kind, line.what(), line.note());
  }
}
