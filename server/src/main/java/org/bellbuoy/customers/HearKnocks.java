package org.bellbuoy.customers;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.delivery.NoticePost;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Token;
import org.bellbuoy.web.VendorName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hears who knocked at the counter and writes a link to every contact with that address, by the
/// account of notices. Of an address that nobody has, nothing stays.
///
/// While there is no account for notices nobody is written to; who knocked waits as long as a link
/// would have been good.
@Component
public class HearKnocks {

  static final Duration GOOD = Duration.ofMinutes(30);

  /// Letters to one address in an hour, so that nobody is flooded by somebody else's typing.
  static final int LETTERS_AN_HOUR = 3;

  private static final int AT_ONCE = 50;

  private final EntryStore store;
  private final CustomerSeals seals;
  private final BlindMark marks;
  private final EraseScopes scopes;
  private final NoticePost post;
  private final QueueLetter letters;
  private final ObjectProvider<VendorName> vendor;
  private final Installation house;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  HearKnocks(
      EntryStore store,
      CustomerSeals seals,
      BlindMark marks,
      EraseScopes scopes,
      NoticePost post,
      QueueLetter letters,
      ObjectProvider<VendorName> vendor,
      Installation house,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.seals = seals;
    this.marks = marks;
    this.scopes = scopes;
    this.post = post;
    this.letters = letters;
    this.vendor = vendor;
    this.house = house;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<EntryStore.Knock> knocks = post.isSet() ? store.takeKnocks(AT_ONCE) : List.of();
    knocks.forEach(this::open);
    return knocks.size();
  }

  private void open(EntryStore.Knock knock) {
    Instant now = clock.instant();
    String address = seals.knock(knock);
    byte[] mark = marks.of(ContactMarks.USE, address);
    List<EntryStore.Known> known = store.at(mark);
    boolean late = !now.isBefore(knock.at().plus(GOOD));
    if (known.isEmpty()
        || late
        || store.lettersSince(mark, now.minus(Duration.ofHours(1))) >= LETTERS_AN_HOUR) {
      scopes.erase(List.of(new SealScope(knock.id())));
      return;
    }
    List<URI> links = known.stream().map(each -> link(knock.id(), each, mark, now)).toList();
    var _ = letters.queueForNotices(knock.id(), address, "Your link to sign in", words(links));
  }

  private URI link(UUID letter, EntryStore.Known to, byte[] mark, Instant now) {
    Token token = Token.fresh();
    store.add(new EntryStore.Link(ids.next(), letter, to, mark, token.hash()), now, GOOD);
    news.tell(new EntryWritten(Actor.machine(), now, to.customer(), to.contact()));
    return URI.create(house.counterUrl() + "/customer/link/" + token.text());
  }

  private String words(List<URI> links) {
    VendorName known = vendor.getIfAvailable();
    String all = links.stream().map(link -> "  " + link).collect(Collectors.joining("\n\n"));
    return """
    Somebody, most likely you, wants to sign in with this address on the pages that %s keeps for
    its customers. Follow the link and press the button there, within half an hour. It opens once.

    %s
    %s
    If it was not you, do nothing.
    """
        .formatted(
            known == null ? "a vendor" : known.vendorName(),
            all,
            links.size() > 1
                ? "\nThis address stands with several of our customers; each has a link of its own.\n"
                : "");
  }
}
