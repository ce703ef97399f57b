package org.bellbuoy.identity;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.vault.Token;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The way to the identity provider and back, outside any transaction, so that a slow provider
/// holds no connection of the database.
@Component
@Lazy
public class ProviderDoor {

  /// Where the provider answers; exactly this must be entered there.
  public static final String RETURN = "/sign-in/provider/return";

  private final Provider provider;
  private final ProviderTrips trips;
  private final ProviderTalk talk;
  private final IdTokens tokens;
  private final OneTimeLinks links;
  private final Authority authority;
  private final Installation installation;

  ProviderDoor(
      Provider provider,
      ProviderTrips trips,
      ProviderTalk talk,
      IdTokens tokens,
      OneTimeLinks links,
      Authority authority,
      Installation installation) {
    this.provider = provider;
    this.trips = trips;
    this.talk = talk;
    this.tokens = tokens;
    this.links = links;
    this.authority = authority;
    this.installation = installation;
  }

  /// The address at which the provider answers.
  public String back() {
    return installation.deskUrl() + RETURN;
  }

  /// The way there, to sign in; empty while there is no provider or it does not answer.
  ///
  /// @param next where to go afterwards
  public Optional<ProviderDeparture> toSignIn(String next) {
    return departure(trips.toSignIn(next));
  }

  /// The way there, to accept an invitation with one's account there. Refuses:
  /// [IdentityRefusal.LinkSpent].
  public Optional<ProviderDeparture> toAccept(String invitation) {
    if (!links.isOpenInvitation(invitation)) {
      throw new Refused(new IdentityRefusal.LinkSpent());
    }
    return departure(trips.toAccept(Token.presented(invitation).hash()));
  }

  /// The way there for somebody who is in and links their account. Refuses: [NotAllowed].
  public Optional<ProviderDeparture> toLink(Viewer viewer, Standing standing) {
    authority.require(viewer, Permission.OWN_ACCESS);
    return departure(trip(ProviderTrip.Errand.LINK, viewer, standing));
  }

  /// The way there for somebody who is in and shows again who they are. Refuses: [NotAllowed].
  public Optional<ProviderDeparture> toShow(Viewer viewer, Standing standing) {
    return departure(trip(ProviderTrip.Errand.SHOW, viewer, standing));
  }

  private ProviderTrip trip(ProviderTrip.Errand errand, Viewer viewer, Standing standing) {
    UUID person = authority.requireStaff(viewer).personId();
    UUID session = standing.session().orElseThrow(() -> new Refused(new NotAllowed()));
    return trips.of(errand, person, session);
  }

  private Optional<ProviderDeparture> departure(ProviderTrip trip) {
    return provider
        .settings()
        .flatMap(settings ->
            talk.directory(settings)
                .map(directory -> talk.departure(settings, directory, trip, back()))
                .map(address ->
                    new ProviderDeparture(
                        address, settings.issuer().getHost(), trip.cookie(), ProviderTrips.LIFE)));
  }

  /// Reads an answer that a browser brought: the state against its cookie, the issuer it names (RFC
  /// 9207), then the code for a token, and the token's every claim.
  public ProviderReturn returned(ProviderAnswer answer) {
    Optional<ProviderSettings> set = provider.settings();
    Optional<ProviderTrip> trip =
        set.flatMap(settings -> trips.returned(settings, answer.cookie(), answer.state()));
    return trip.isEmpty()
        ? failed(ProviderReturn.Reason.NOT_OURS)
        : returned(set.orElseThrow(), trip.get(), answer);
  }

  private ProviderReturn returned(
      ProviderSettings settings, ProviderTrip trip, ProviderAnswer answer) {
    Optional<ProviderDirectory> directory = talk.directory(settings);
    if (directory.isEmpty()) {
      return failed(ProviderReturn.Reason.AWAY);
    }
    boolean silent = answer.issuer().isEmpty() && !directory.get().namesItself();
    if (!silent && !answer.issuer().equals(settings.issuer().toString())) {
      return failed(ProviderReturn.Reason.UNTRUSTED);
    }
    if (answer.code().isEmpty()) {
      return failed(ProviderReturn.Reason.REFUSED_THERE);
    }
    return believed(settings, directory.get(), trip, answer.code());
  }

  private ProviderReturn believed(
      ProviderSettings settings, ProviderDirectory directory, ProviderTrip trip, String code) {
    Optional<String> token = talk.token(settings, directory, trip, code, back());
    Optional<String> keys = talk.keys(settings, directory);
    if (keys.isEmpty()) {
      return failed(ProviderReturn.Reason.AWAY);
    }
    return token
        .flatMap(sent -> tokens.claims(settings, sent, keys.get(), trips.nonce(settings, trip)))
        .<ProviderReturn>map(claims -> new ProviderReturn.Vouched(settings, trip, claims))
        .orElseGet(() -> failed(ProviderReturn.Reason.UNTRUSTED));
  }

  private static ProviderReturn failed(ProviderReturn.Reason reason) {
    return new ProviderReturn.Failed(reason);
  }
}
