package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.delivery.LetterTrouble;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// To whom a notice goes, and how far it has come. Whoever claims a row gets the next number of its
/// fence; whoever holds an older one writes nothing any more.
@Component
class DeliveryStore {

  /// A row that was claimed.
  ///
  /// @param domain stands for the domain of the recipient
  /// @param messageId of an earlier try, or null
  /// @param ambiguous whether nobody knows how an earlier try ended
  record Claimed(
      UUID id,
      UUID notice,
      Sealed to,
      String domain,
      @Nullable String messageId,
      int tries,
      long fence,
      boolean ambiguous) {}

  /// @param recipient stands for the address
  /// @param domain stands for its domain
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Planned(
      UUID id, UUID notice, byte[] recipient, byte[] domain, Sealed to, AddDelivery.Turn turn) {}

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether there was none to this recipient
  boolean add(Planned row, Instant at) {
    return jdbc.sql(
                """
                insert into notices.delivery
                       (id, notice_id, recipient_mark, domain_mark, channel, to_sealed, state,
                        wave, rank, tries, fence, next_at, ambiguous)
                values (:id, :notice, :recipient, :domain, 'MAIL', :to, 'PLANNED',
                        :wave, :rank, 0, 0, :at, false)
                    on conflict (notice_id, recipient_mark, channel) do nothing
                """)
            .param("id", row.id())
            .param("notice", row.notice())
            .param("recipient", row.recipient())
            .param("domain", row.domain())
            .param("to", row.to().bytes())
            .param("wave", row.turn().wave().name())
            .param("rank", row.turn().rank())
            .param("at", utc(at))
            .update()
        == 1;
  }

  /// The letter to a recipient that has not come back.
  Optional<UUID> live(UUID notice, byte[] recipient) {
    return jdbc.sql(
            """
            select id from notices.delivery
             where notice_id = :notice and recipient_mark = :recipient and state <> 'BOUNCED'
            """)
        .param("notice", notice)
        .param("recipient", recipient)
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  /// Takes what is due, the gravest first; of a notice with a pilot, what goes first, until the
  /// rest may. What is found *dot pending* after its time was begun by a sender that did not live
  /// to see the end.
  List<Claimed> claim(Instant now, Instant until, int most) {
    return jdbc.sql(
            """
            update notices.delivery d
               set ambiguous = d.ambiguous or d.state = 'DOT_PENDING', state = 'QUEUED',
                   tries = d.tries + 1, fence = d.fence + 1, next_at = :until
             where d.id in (select w.id from notices.delivery w
                              join notices.notice n on n.id = w.notice_id and n.state = 'GOING'
                               and (w.wave = 'PILOT' or n.rest_at is null or n.rest_at <= :now)
                             where w.state in ('PLANNED', 'QUEUED', 'DOT_PENDING', 'DEFERRED')
                               and w.next_at <= :now
                             order by w.rank, w.next_at, w.id
                             limit :most
                               for update of w skip locked)
            returning d.id, d.notice_id, d.to_sealed, d.domain_mark, d.message_id, d.tries,
                      d.fence, d.ambiguous
            """)
        .param("now", utc(now))
        .param("until", utc(until))
        .param("most", most)
        .query(DeliveryStore::claimed)
        .list();
  }

  /// How many went to each domain lately.
  Map<String, Integer> handedSince(Instant since) {
    Map<String, Integer> counts = new java.util.HashMap<>();
    jdbc.sql(
            """
            select domain_mark, count(*) from notices.delivery
             where handed_at > :since group by domain_mark
            """)
        .param("since", utc(since))
        .query(row -> {
          counts.put(HexFormat.of().formatHex(row.getBytes(1)), row.getInt(2));
        });
    return counts;
  }

  /// @return whether the row is still ours
  boolean dotPending(Claimed row, String messageId, Instant until) {
    return jdbc.sql(
                """
                update notices.delivery
                   set state = 'DOT_PENDING', message_id = :message, next_at = :until
                 where id = :id and fence = :fence and state = 'QUEUED'
                """)
            .param("message", messageId)
            .param("until", utc(until))
            .param("id", row.id())
            .param("fence", row.fence())
            .update()
        == 1;
  }

  /// @return whether the row was still ours
  boolean sent(Claimed row, Instant at) {
    return jdbc.sql(
                """
                update notices.delivery set state = 'SENT', handed_at = :at, trouble = null
                 where id = :id and fence = :fence
                """)
            .param("at", utc(at))
            .param("id", row.id())
            .param("fence", row.fence())
            .update()
        == 1;
  }

  /// @return whether the row was still ours
  boolean failed(Claimed row, DeliveryState state, @Nullable LetterTrouble why, Instant next) {
    return jdbc.sql(
                """
                update notices.delivery set state = :state, trouble = :trouble, next_at = :next
                 where id = :id and fence = :fence
                """)
            .param("state", state.name())
            .param("trouble", why == null ? null : why.name())
            .param("next", utc(next))
            .param("id", row.id())
            .param("fence", row.fence())
            .update()
        == 1;
  }

  /// Gives back what was claimed and not begun; that is no try.
  void release(Claimed row, Instant next) {
    jdbc.sql(
            """
            update notices.delivery
               set state = case when tries > 1 then 'DEFERRED' else 'PLANNED' end,
                   tries = tries - 1, next_at = :next
             where id = :id and fence = :fence and state = 'QUEUED'
            """)
        .param("next", utc(next))
        .param("id", row.id())
        .param("fence", row.fence())
        .update();
  }

  /// Nobody knows how it ended: it is tried again, marked.
  void unknown(Claimed row, Instant next) {
    jdbc.sql(
            """
            update notices.delivery set next_at = :next
             where id = :id and fence = :fence and state = 'DOT_PENDING'
            """)
        .param("next", utc(next))
        .param("id", row.id())
        .param("fence", row.fence())
        .update();
  }

  /// What nobody sent back within the time is taken as delivered.
  int accept(Instant handedBefore) {
    return jdbc.sql(
            """
            update notices.delivery set state = 'ACCEPTED'
             where state = 'SENT' and handed_at <= :before
            """)
        .param("before", utc(handedBefore))
        .update();
  }

  /// A letter that had been sent came back for good.
  ///
  /// @return which, unless that was known
  Optional<UUID> cameBack(String messageId) {
    return jdbc.sql(
            """
            update notices.delivery set state = 'BOUNCED'
             where message_id = :message and state <> 'BOUNCED'
            returning id
            """)
        .param("message", messageId)
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  boolean isOurs(String messageId) {
    return jdbc.sql("select exists (select 1 from notices.delivery where message_id = :message)")
        .param("message", messageId)
        .query(Boolean.class)
        .single();
  }

  Tally tally(UUID notice) {
    Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
    jdbc.sql(
            """
            select state, count(*) from notices.delivery where notice_id = :notice group by state
            """)
        .param("notice", notice)
        .query(row -> {
          counts.put(DeliveryState.valueOf(row.getString(1)), row.getInt(2));
        });
    return Tally.of(counts, ambiguous(notice, false), ambiguous(notice, true));
  }

  private int ambiguous(UUID notice, boolean stopped) {
    return jdbc.sql(
            """
            select count(*) from notices.delivery
             where notice_id = :notice and ambiguous and (state = 'STOPPED') = :stopped
            """)
        .param("notice", notice)
        .param("stopped", stopped)
        .query(Integer.class)
        .single();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Claimed claimed(ResultSet row, int number) throws SQLException {
    return new Claimed(
        row.getObject("id", UUID.class),
        row.getObject("notice_id", UUID.class),
        Sealed.of(row.getBytes("to_sealed")),
        HexFormat.of().formatHex(row.getBytes("domain_mark")),
        row.getString("message_id"),
        row.getInt("tries"),
        row.getLong("fence"),
        row.getBoolean("ambiguous"));
  }
}
