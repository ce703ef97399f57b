package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Offers a longer silence, for the reporter's consent or a reason of the closed list. It holds
/// once a second person confirms, and beyond ninety days in all an executive too.
///
/// Refuses: [EmbargoRefusal.NothingAgreed], [EmbargoRefusal.MomentHasPassed], [ChangedMeanwhile].
@Component
public class ExtendEmbargo {

  private static final int WORDS = 2_000;

  private final EmbargoStore store;
  private final OfferStore offers;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  ExtendEmbargo(
      EmbargoStore store, OfferStore offers, Authority authority, Ids ids, Clock clock, News news) {
    this.store = store;
    this.offers = offers;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param words which test failed or which document orders it, where the reason asks for that
  @Transactional
  public void extend(
      Viewer by,
      EmbargoId id,
      long version,
      AgreedMoment end,
      @Nullable ExtensionBasis basis,
      String words) {
    authority.require(by, Permission.LEAD_CASE, id.value());
    Embargo was = store.find(id).orElseThrow(() -> new Missing().refused());
    if (!(was instanceof Embargo.Agreed agreed)) {
      throw new EmbargoRefusal.NothingAgreed().refused();
    }
    if (was.version() != version) {
      throw new ChangedMeanwhile(was.version()).refused();
    }
    Offer offer = offer(by, agreed, end, basis, words);
    offers.add(offer);
    news.tell(
        new ExtensionOffered(
            by.actor(),
            offer.madeAt(),
            id.value(),
            offer.id(),
            end.instant(),
            Objects.requireNonNull(offer.basis())));
  }

  private Offer offer(
      Viewer by,
      Embargo.Agreed agreed,
      AgreedMoment end,
      @Nullable ExtensionBasis basis,
      String words) {
    Reading reading = new Reading();
    if (basis == null) {
      reading.flaw("basis", "Choose why the embargo shall last longer.");
    }
    boolean asked = basis != null && basis.asksForWords();
    String said =
        asked ? reading.block("words", words, WORDS) : reading.optionalBlock("words", words, WORDS);
    Instant now = clock.instant();
    if (!end.instant().isAfter(agreed.end().instant()) || !end.instant().isAfter(now)) {
      reading.flaw("end", "The new end must lie after the agreed one.");
    }
    if (basis != null && !basis.reaches(agreed.end().instant(), end.instant())) {
      reading.flaw("end", "A patch window lasts at most 14 days.");
    }
    reading.finish();
    return new Offer(
        ids.next(),
        agreed.id(),
        end,
        basis,
        said,
        Offer.State.OPEN,
        now,
        by.actor().id(),
        null,
        null);
  }
}
