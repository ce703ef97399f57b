package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The moments that were offered, and what the parties answered.
@Component
class OfferStore {

  private static final String COLUMNS =
      """
      id, embargo_id, end_local, end_zone, end_rules, end_at, basis, words_sealed, state, made_at,
      by_id, second_id, executive_id
      """;

  private final JdbcClient jdbc;
  private final PartyVault vault;

  OfferStore(JdbcClient jdbc, PartyVault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  /// Adds an offer; the one that was open is past.
  void add(Offer offer) {
    close(offer.embargo(), Offer.State.PAST);
    jdbc.sql(
            """
            insert into embargo.offer
                   (id, embargo_id, kind, end_local, end_zone, end_rules, end_at, basis,
                    words_sealed, state, made_at, by_id)
            values (:id, :embargo, :kind, :local, :zone, :rules, :end, :basis, :words, 'OPEN',
                    :made, :by)
            """)
        .param("id", offer.id())
        .param("embargo", offer.embargo().value())
        .param("kind", offer.basis() == null ? "FIRST" : "EXTENSION")
        .param("local", offer.end().local())
        .param("zone", offer.end().zone().getId())
        .param("rules", offer.end().rules())
        .param("end", EmbargoStore.utc(offer.end().instant()))
        .param("basis", offer.basis() == null ? null : offer.basis().name())
        .param("words", sealed(offer))
        .param("made", EmbargoStore.utc(offer.madeAt()))
        .param("by", offer.by())
        .update();
  }

  /// Ends the open offer of an embargo, if there is one.
  void close(EmbargoId embargo, Offer.State as) {
    jdbc.sql("update embargo.offer set state = :as where embargo_id = :embargo and state = 'OPEN'")
        .param("as", as.name())
        .param("embargo", embargo.value())
        .update();
  }

  /// The open offer, held until the transaction ends.
  Optional<Offer> hold(EmbargoId embargo) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from embargo.offer where embargo_id = :embargo and state = 'OPEN' for update")
        .param("embargo", embargo.value())
        .query(this::offer)
        .optional();
  }

  List<Offer> of(EmbargoId embargo) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from embargo.offer where embargo_id = :embargo order by made_at")
        .param("embargo", embargo.value())
        .query(this::offer)
        .list();
  }

  /// When a moment was first offered: from then on silence is counted.
  Optional<Instant> firstOffered(EmbargoId embargo) {
    return jdbc.sql(
            """
            select made_at from embargo.offer
             where embargo_id = :embargo order by made_at limit 1
            """)
        .param("embargo", embargo.value())
        .query((row, number) -> Moments.at(row, "made_at"))
        .optional();
  }

  void confirm(UUID offer, UUID second, Instant now) {
    jdbc.sql("update embargo.offer set second_id = :second, second_at = :now where id = :id")
        .param("second", second)
        .param("now", EmbargoStore.utc(now))
        .param("id", offer)
        .update();
  }

  void approve(UUID offer, UUID executive, Instant now) {
    jdbc.sql(
            "update embargo.offer set executive_id = :executive, executive_at = :now where id = :id")
        .param("executive", executive)
        .param("now", EmbargoStore.utc(now))
        .param("id", offer)
        .update();
  }

  /// Open extensions of all embargoes that no executive has agreed to yet.
  List<Offer> withoutExecutive() {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from embargo.offer
                where state = 'OPEN' and kind = 'EXTENSION' and executive_id is null
                order by made_at
                """)
        .query(this::offer)
        .list();
  }

  private byte @Nullable [] sealed(Offer offer) {
    return offer.words().isEmpty()
        ? null
        : vault.seal(offer.embargo(), PartyVault.Kind.REASON, offer.id(), offer.words());
  }

  private Offer offer(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String basis = row.getString("basis");
    byte[] words = row.getBytes("words_sealed");
    return new Offer(
        id,
        new EmbargoId(row.getObject("embargo_id", UUID.class)),
        Moments.end(row),
        basis == null ? null : ExtensionBasis.valueOf(basis),
        words == null ? "" : vault.open(PartyVault.Kind.REASON, id, words),
        Offer.State.valueOf(row.getString("state")),
        Moments.at(row, "made_at"),
        row.getObject("by_id", UUID.class),
        row.getObject("second_id", UUID.class),
        row.getObject("executive_id", UUID.class));
  }
}
