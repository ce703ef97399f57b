package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The parties to embargoes, as the house keeps them.
@Component
class PartyStore {

  private static final String COLUMNS =
      "id, code, circle_id, kind, name_sealed, since, until, revoked_at";

  private final JdbcClient jdbc;
  private final PartyVault vault;

  PartyStore(JdbcClient jdbc, PartyVault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void add(Party party, UUID by) {
    jdbc.sql(
            """
            insert into embargo.party (id, code, circle_id, kind, name_sealed, since, by_id, until)
            values (:id, :code, :circle, :kind, :name, :since, :by, :until)
            on conflict (id) do nothing
            """)
        .param("id", party.id())
        .param("code", party.code())
        .param("circle", party.circle().value())
        .param("kind", party.kind().name())
        .param("name", sealed(party))
        .param("since", EmbargoStore.utc(party.since()))
        .param("by", by)
        .param("until", party.until() == null ? null : EmbargoStore.utc(party.until()))
        .update();
  }

  List<Party> of(EmbargoId circle) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from embargo.party where circle_id = :circle order by since, id")
        .param("circle", circle.value())
        .query(this::party)
        .list();
  }

  Optional<Party> find(EmbargoId circle, String code) {
    return jdbc.sql(
            "select " + COLUMNS + " from embargo.party where circle_id = :circle and code = :code")
        .param("circle", circle.value())
        .param("code", code)
        .query(this::party)
        .optional();
  }

  /// @return whether the party stood until now
  boolean revoke(UUID party, Instant now) {
    return jdbc.sql(
                """
                update embargo.party set revoked_at = :now where id = :id and revoked_at is null
                """)
            .param("id", party)
            .param("now", EmbargoStore.utc(now))
            .update()
        == 1;
  }

  private byte[] sealed(Party party) {
    return vault.seal(party.circle(), PartyVault.Kind.NAME, party.id(), party.name());
  }

  private Party party(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Party(
        id,
        row.getString("code"),
        new EmbargoId(row.getObject("circle_id", UUID.class)),
        PartyKind.valueOf(row.getString("kind")),
        vault.open(PartyVault.Kind.NAME, id, row.getBytes("name_sealed")),
        Moments.at(row, "since"),
        Moments.orNull(row, "until"),
        Moments.orNull(row, "revoked_at"));
  }
}
