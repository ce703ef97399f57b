package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the parties answered: written at the counter or in the house, heard in the house.
@Component
@AtCounter
class ConsentStore {

  /// An answer the house has not heard of yet.
  record Untold(UUID offer, UUID embargo, UUID party, Consent.Reply reply, Instant at) {}

  private final JdbcClient jdbc;

  ConsentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether the offer is open to this party and it had not answered before
  boolean add(UUID offer, Consent consent) {
    return jdbc.sql(
                """
                insert into embargo.consent (offer_id, party_id, answer, at, told)
                select o.id, p.id, :answer, :at, false
                  from embargo.offer o join embargo.party p on p.circle_id = o.embargo_id
                 where o.id = :offer and o.state = 'OPEN' and p.id = :party
                on conflict (offer_id, party_id) do nothing
                """)
            .param("offer", offer)
            .param("party", consent.party())
            .param("answer", consent.reply().name())
            .param("at", EmbargoStore.utc(consent.at()))
            .update()
        == 1;
  }

  List<Consent> to(UUID offer) {
    return jdbc.sql("select party_id, answer, at from embargo.consent where offer_id = :offer")
        .param("offer", offer)
        .query((row, number) ->
            new Consent(
                row.getObject("party_id", UUID.class),
                Consent.Reply.valueOf(row.getString("answer")),
                Moments.at(row, "at")))
        .list();
  }

  /// Answers that nobody in the house has heard of; held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select c.offer_id, o.embargo_id, c.party_id, c.answer, c.at
              from embargo.consent c join embargo.offer o on o.id = c.offer_id
             where not c.told
             order by c.at
             limit :most
               for update of c skip locked
            """)
        .param("most", most)
        .query((row, number) ->
            new Untold(
                row.getObject("offer_id", UUID.class),
                row.getObject("embargo_id", UUID.class),
                row.getObject("party_id", UUID.class),
                Consent.Reply.valueOf(row.getString("answer")),
                Moments.at(row, "at")))
        .list();
  }

  void markTold(UUID offer, UUID party) {
    jdbc.sql("update embargo.consent set told = true where offer_id = :offer and party_id = :party")
        .param("offer", offer)
        .param("party", party)
        .update();
  }
}
