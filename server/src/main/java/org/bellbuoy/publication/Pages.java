package org.bellbuoy.publication;

import java.util.List;
import java.util.Map;
import org.bellbuoy.publication.page.AdvisoryListPage;
import org.bellbuoy.publication.page.AffectedIndexPage;
import org.bellbuoy.publication.page.AffectedProductPage;
import org.bellbuoy.publication.page.AffectedReleasePage;
import org.bellbuoy.publication.page.FiguresPage;
import org.bellbuoy.publication.page.FolderPage;
import org.bellbuoy.publication.page.GroundPage;
import org.bellbuoy.publication.page.LandingPage;
import org.bellbuoy.publication.page.NonFindingsPage;
import org.bellbuoy.publication.page.PolicyPage;
import org.bellbuoy.publication.page.Speech;
import org.bellbuoy.publication.page.ThanksPage;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Markdown;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.page.StreetFrame.Place;
import org.springframework.stereotype.Component;

/// Turns what the public pages show into their bytes.
@Component
class Pages {

  private final Templates templates;
  private final Assets assets;

  Pages(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  /// @param versions of CSAF in which it stands
  byte[] advisory(
      AdvisoryFacts facts, List<CsafVersion> versions, Saying saying, Letterhead letterhead) {
    String title = facts.tracking().id() + " " + saying.of(facts.title());
    StreetFrame frame =
        StreetFrame.of(title, Place.ADVISORIES, letterhead.vendor(), assets, saying.shared());
    boolean gone = saying.speech().kind() == Speech.Kind.GONE;
    return templates.bytes(
        "publication/advisory",
        Map.of(
            "frame",
            gone ? frame.unlisted() : frame,
            "page",
            AdvisoryPages.of(facts, versions, saying),
            "words",
            saying.words()));
  }

  byte[] list(AdvisoryListPage page, Letterhead letterhead) {
    return page("publication/list", frame(page.heading(), Place.ADVISORIES, letterhead), page);
  }

  byte[] affected(AffectedIndexPage page, Letterhead letterhead) {
    String title = Words.of("publication").say("affected.title");
    return page("publication/affected", frame(title, Place.ADVISORIES, letterhead), page);
  }

  byte[] affected(AffectedProductPage page, Letterhead letterhead) {
    String title = Words.of("publication").say("affected.product", page.name());
    return page("publication/affectedproduct", frame(title, Place.ADVISORIES, letterhead), page);
  }

  /// There may be hundreds of one product, so search engines are led to the page of the product.
  byte[] affected(AffectedReleasePage page, Letterhead letterhead) {
    String title = page.product() + " " + page.version();
    return page(
        "publication/affectedrelease", frame(title, Place.ADVISORIES, letterhead).unlisted(), page);
  }

  byte[] landing(LandingPage page, Letterhead letterhead) {
    String title = Words.of("publication").say("landing.title", letterhead.vendor().name());
    return page("publication/landing", frame(title, Place.ELSEWHERE, letterhead), page);
  }

  byte[] folder(FolderPage page, Letterhead letterhead) {
    String title = Words.of("publication").say("folder.title", page.path());
    return page("publication/folder", frame(title, Place.ELSEWHERE, letterhead).unlisted(), page);
  }

  byte[] thanks(ThanksPage page, Letterhead letterhead) {
    String title = Words.of("publication").say("thanks.title");
    return page("publication/thanks", frame(title, Place.ELSEWHERE, letterhead), page);
  }

  byte[] figures(FiguresPage page, Letterhead letterhead) {
    String title = Words.of("publication").say("figures.title");
    return page("publication/figures", frame(title, Place.ELSEWHERE, letterhead), page);
  }

  byte[] nonFindings(NonFindingsPage page, Letterhead letterhead) {
    String title = Words.of("publication").say("nonfindings.title");
    return page("publication/nonfindings", frame(title, Place.POLICY, letterhead), page);
  }

  /// @param ground what stands beside it
  /// @param keys to encrypt to
  byte[] policy(
      Letterhead.Policy policy,
      GroundPage ground,
      List<PolicyPage.Key> keys,
      Letterhead letterhead) {
    List<Link> others =
        letterhead.policies().stream()
            .filter(other -> !other.equals(policy))
            .map(other -> Link.to(other.version(), Addresses.policy(other.version())))
            .toList();
    PolicyPage page =
        new PolicyPage(
            policy.title(),
            policy.version(),
            policy.since(),
            Markdown.render(policy.markdown()),
            others,
            ground,
            keys);
    return page("publication/policy", frame(policy.title(), Place.POLICY, letterhead), page);
  }

  private StreetFrame frame(String title, Place place, Letterhead letterhead) {
    return StreetFrame.of(title, place, letterhead.vendor(), assets, Words.of("web"));
  }

  private byte[] page(String template, StreetFrame frame, Object page) {
    return templates.bytes(template, Map.of("frame", frame, "page", page));
  }
}
