package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.delivery.NoticePost;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.News;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes into the house what strangers asked for and said at the street: writes to the address that
/// was given, and sends nothing else there until the link in that letter was followed.
///
/// What waits while there is no account for notices is taken in once there is one.
@Component
public class HearSubscribers {

  static final Duration TO_CONFIRM = Duration.ofDays(7);

  /// Letters to one address in a day, so that nobody is flooded by somebody else's typing.
  static final int LETTERS_A_DAY = 3;

  static final String USE = "subscriber to notices";

  private static final int AT_ONCE = 50;

  private final SubscriptionStore store;
  private final SubscriptionSeals seals;
  private final HearWebhooks webhooks;
  private final SendDigests digests;
  private final BlindMark marks;
  private final EraseScopes scopes;
  private final NoticePost post;
  private final QueueLetter letters;
  private final VendorProfiles vendors;
  private final Installation house;
  private final Clock clock;
  private final News news;

  HearSubscribers(
      SubscriptionStore store,
      SubscriptionSeals seals,
      HearWebhooks webhooks,
      SendDigests digests,
      BlindMark marks,
      EraseScopes scopes,
      NoticePost post,
      QueueLetter letters,
      VendorProfiles vendors,
      Installation house,
      Clock clock,
      News news) {
    this.store = store;
    this.seals = seals;
    this.webhooks = webhooks;
    this.digests = digests;
    this.marks = marks;
    this.scopes = scopes;
    this.post = post;
    this.letters = letters;
    this.vendors = vendors;
    this.house = house;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<SubscriptionStore.Signup> signups = post.isSet() ? store.takeSignups(AT_ONCE) : List.of();
    signups.forEach(this::takeIn);
    List<Saying> sayings = store.takeSayings(AT_ONCE);
    sayings.forEach(this::heed);
    return signups.size() + sayings.size();
  }

  /// Ends what nobody confirmed in time.
  ///
  /// @return how many
  @Transactional
  public int forget() {
    List<UUID> late = store.unconfirmed(clock.instant().minus(TO_CONFIRM), AT_ONCE);
    late.forEach(id -> end(Actor.machine(), id));
    return late.size();
  }

  private void takeIn(SubscriptionStore.Signup signup) {
    Instant now = clock.instant();
    UUID id = signup.id();
    Wanted wanted = seals.open(id, signup.wanted());
    byte[] mark = marks.of(USE, wanted.address());
    if (store.askedSince(mark, now.minus(Duration.ofDays(1))) >= LETTERS_A_DAY) {
      scopes.erase(List.of(new SealScope(id)));
      return;
    }
    Token confirm = Token.fresh();
    Token leave = Token.fresh();
    SubscriptionStore.Kept kept =
        new SubscriptionStore.Kept(id, signup.wanted(), seals.sealLeave(id, leave.text()));
    store.add(kept, mark, confirm.hash(), leave.hash(), now);
    var _ =
        letters.queueForNotices(
            id, wanted.address(), "Please confirm: security notices", words(wanted, confirm));
    news.tell(new SubscriptionChanged(Actor.anyone(), now, id, SubscriptionState.ASKED));
  }

  private void heed(Saying saying) {
    switch (saying.what()) {
      case CONFIRM ->
          store
              .waiting(saying.code(), clock.instant().minus(TO_CONFIRM))
              .ifPresentOrElse(id -> confirm(id, saying), () -> webhooks.confirm(saying.code()));
      case LEAVE ->
          store
              .byLeave(saying.code())
              .ifPresentOrElse(id -> end(Actor.anyone(), id), () -> webhooks.leave(saying.code()));
    }
  }

  private void confirm(UUID subscription, Saying saying) {
    Instant now = clock.instant();
    Wanted asked = seals.open(subscription, store.get(subscription).wanted());
    Pace pace = Objects.requireNonNullElse(saying.pace(), asked.pace());
    store.replacedBy(subscription).forEach(before -> end(Actor.anyone(), before));
    store.confirm(subscription, now);
    digests.begin(subscription, pace, now);
    news.tell(
        new SubscriptionChanged(Actor.anyone(), now, subscription, SubscriptionState.CONFIRMED));
  }

  private void end(Actor by, UUID subscription) {
    store.remove(subscription);
    scopes.erase(List.of(new SealScope(subscription)));
    news.tell(new SubscriptionChanged(by, clock.instant(), subscription, SubscriptionState.ENDED));
  }

  private String words(Wanted wanted, Token confirm) {
    return """
    Somebody, most likely you, asked %s to send security notices to this address.

    If you want them, follow this link and press the button there, within seven days:

      %s

    If you do not, do nothing: no more comes, and the address is erased.

    What was asked for: %s
    """
        .formatted(
            vendors.vendor().name(),
            house.at("/subscribe/confirm?code=" + confirm.text()),
            wanted.why());
  }
}
