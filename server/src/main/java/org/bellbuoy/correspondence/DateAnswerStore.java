package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What reporters answered to the dates that were offered.
@Component
@AtStreet
class DateAnswerStore {

  /// An answer the house has not heard of yet.
  record Untold(UUID id, UUID mailbox, UUID offer, Consent.Reply reply) {}

  private final JdbcClient jdbc;

  DateAnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, MailboxId mailbox, UUID offer, Consent.Reply reply, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.date_answer (id, mailbox_id, offer_id, answer, at, told)
            values (:id, :mailbox, :offer, :answer, :at, false)
            """)
        .param("id", id)
        .param("mailbox", mailbox.value())
        .param("offer", offer)
        .param("answer", reply.name())
        .param("at", ThreadStore.utc(at))
        .update();
  }

  /// Answers that nobody in the house has heard of; held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select id, mailbox_id, offer_id, answer from correspondence.date_answer
             where not told order by at limit :most for update skip locked
            """)
        .param("most", most)
        .query((row, number) ->
            new Untold(
                row.getObject("id", UUID.class),
                row.getObject("mailbox_id", UUID.class),
                row.getObject("offer_id", UUID.class),
                Consent.Reply.valueOf(row.getString("answer"))))
        .list();
  }

  void markTold(UUID id) {
    jdbc.sql("update correspondence.date_answer set told = true where id = :id")
        .param("id", id)
        .update();
  }
}
