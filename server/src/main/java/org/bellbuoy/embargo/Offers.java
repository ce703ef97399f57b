package org.bellbuoy.embargo;

import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What may be asked about the dates: what was offered, who answered, what is still needed.
@Component
public class Offers {

  /// An offer with its answers.
  ///
  /// @param needsExecutive whether the silence would last more than ninety days in all
  /// @param consented whether the reporters said yes, where the offer rests on that
  public record Answered(
      Offer offer, List<Consent> consents, boolean needsExecutive, boolean consented) {
    public Answered {
      consents = List.copyOf(consents);
    }
  }

  private final OfferStore offers;
  private final ConsentStore consents;
  private final Extensions extensions;
  private final Authority authority;

  Offers(OfferStore offers, ConsentStore consents, Extensions extensions, Authority authority) {
    this.offers = offers;
    this.consents = consents;
    this.extensions = extensions;
    this.authority = authority;
  }

  public List<Answered> of(Viewer viewer, EmbargoId id) {
    authority.require(viewer, Permission.READ_CASE, id.value());
    return offers.of(id).stream().map(this::answered).toList();
  }

  /// Long silences that wait for an executive, by the embargo they belong to.
  public List<Answered> waitingForExecutive(Viewer viewer) {
    authority.require(viewer, Permission.ALLOW_LONG_SILENCE);
    return offers.withoutExecutive().stream()
        .map(this::answered)
        .filter(Answered::needsExecutive)
        .toList();
  }

  private Answered answered(Offer offer) {
    boolean extending = offer.basis() != null;
    return new Answered(
        offer,
        consents.to(offer.id()),
        extending && extensions.isLong(offer),
        extensions.consented(offer));
  }
}
