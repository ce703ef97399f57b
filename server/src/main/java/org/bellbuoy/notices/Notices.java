package org.bellbuoy.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.delivery.NoticePost;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.springframework.stereotype.Component;

/// What the desk may ask about notices.
@Component
public class Notices {

  private static final Recipient ERASED = new Recipient("(erased)", "", null, null);

  private final NoticeStore store;
  private final DeliveryStore deliveries;
  private final RecipientStore recipients;
  private final SubscriptionStore subscriptions;
  private final Stops stops;
  private final Pilots pilots;
  private final NoticeSeals seals;
  private final NoticePost post;
  private final Authority authority;

  Notices(
      NoticeStore store,
      DeliveryStore deliveries,
      RecipientStore recipients,
      SubscriptionStore subscriptions,
      Stops stops,
      Pilots pilots,
      NoticeSeals seals,
      NoticePost post,
      Authority authority) {
    this.store = store;
    this.deliveries = deliveries;
    this.recipients = recipients;
    this.subscriptions = subscriptions;
    this.stops = stops;
    this.pilots = pilots;
    this.seals = seals;
    this.post = post;
    this.authority = authority;
  }

  /// A notice and its account.
  ///
  /// @param stopped empty unless somebody stopped it for good
  /// @param pilot empty where everybody is told at once
  public record Counted(
      Notice notice, Tally tally, Optional<Stopped> stopped, Optional<Pilot> pilot) {}

  /// The latest first.
  public Slice<Counted> list(Viewer viewer, Portion portion) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return Slice.of(
            store.list(portion.cursor(2), portion.rows()),
            portion,
            notice -> Cursor.at(notice.plannedAt(), notice.id()))
        .map(this::counted);
  }

  public Counted get(Viewer viewer, String code) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return counted(find(code));
  }

  public Slice<Told> recipients(Viewer viewer, String code, Portion portion) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    List<RecipientStore.Row> rows = recipients.of(find(code).id(), portion.id(), portion.rows());
    return Slice.of(rows, portion, row -> Cursor.at(row.id())).map(this::opened);
  }

  /// How many get notices because they asked for them.
  public int subscribers(Viewer viewer) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return subscriptions.count(SubscriptionState.CONFIRMED);
  }

  /// Whether there is an account by which notices leave.
  public boolean canLeave(Viewer viewer) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return post.isSet();
  }

  private Notice find(String code) {
    return store.byCode(code).orElseThrow(() -> new Missing().refused());
  }

  private Counted counted(Notice notice) {
    UUID id = notice.id();
    return new Counted(notice, deliveries.tally(id), stops.of(id), pilots.of(id));
  }

  private Told opened(RecipientStore.Row row) {
    Recipient recipient = seals.open(row.id(), row.to()).orElse(ERASED);
    return new Told(recipient.address(), recipient.why(), row.how());
  }
}
