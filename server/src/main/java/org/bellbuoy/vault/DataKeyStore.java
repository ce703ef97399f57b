package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The wrapped data keys of every scope.
@Component
@AtStreet
class DataKeyStore {

  /// How a data key is wrapped.
  sealed interface Form {
    /// Sealed to the public half of a master key, as early versions did.
    record ToMaster(String fingerprint) implements Form {}

    /// Sealed to an intake half, as the street does.
    record ToIntake(long number) implements Form {}

    /// Wrapped under a master key and the book together.
    record Kept(String fingerprint) implements Form {}

    /// Found not to open.
    record Broken() implements Form {}
  }

  /// A data key as it lies in the database.
  ///
  /// @param round how often the keys of the scope had been renewed when it was made
  record Wrapped(UUID id, UUID scope, int round, Form form, Bytes wrapped) {

    static Wrapped kept(UUID id, KeyPlace in, String master, Bytes wrapped) {
      return new Wrapped(id, in.scope(), in.round(), new Form.Kept(master), wrapped);
    }

    KeyPlace place() {
      return new KeyPlace(scope, round);
    }
  }

  private static final String COLUMNS =
      "select id, scope_id, round, form, master, intake, wrapped from vault.data_key ";

  private final JdbcClient jdbc;

  DataKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Wrapped key, Instant at) {
    jdbc.sql(
            """
            insert into vault.data_key
                   (id, scope_id, round, form, master, intake, wrapped, created_at)
            values (:id, :scope, :round, :form, :master, :intake, :wrapped, :at)
            """)
        .param("id", key.id())
        .param("scope", key.scope())
        .param("round", key.round())
        .param("form", number(key.form()))
        .param("master", master(key.form()), Types.VARCHAR)
        .param("intake", intake(key.form()), Types.BIGINT)
        .param("wrapped", key.wrapped().toByteArray())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Wraps the same key in another form.
  void replace(Wrapped key) {
    jdbc.sql(
            """
            update vault.data_key
               set round = :round, form = :form, master = :master, intake = :intake,
                   wrapped = :wrapped
             where id = :id
            """)
        .param("id", key.id())
        .param("round", key.round())
        .param("form", number(key.form()))
        .param("master", master(key.form()), Types.VARCHAR)
        .param("intake", intake(key.form()), Types.BIGINT)
        .param("wrapped", key.wrapped().toByteArray())
        .update();
  }

  Optional<Wrapped> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id)
        .query(DataKeyStore::wrapped)
        .optional();
  }

  /// Those of these keys that are still there.
  List<Wrapped> find(Collection<UUID> ids) {
    return jdbc.sql(COLUMNS + "where id in (:ids)")
        .param("ids", ids)
        .query(DataKeyStore::wrapped)
        .list();
  }

  /// The newest key of the scope in its present round, under which the house goes on sealing. Until
  /// the transaction ends nobody gives it up.
  Optional<Wrapped> newest(UUID scope) {
    return jdbc.sql(
            COLUMNS
                + """
                 where scope_id = :scope
                   and round = coalesce(
                         (select r.round from vault.renewal r where r.scope_id = :scope), 0)
                 order by id desc
                 limit 1
                   for key share
                """)
        .param("scope", scope)
        .query(DataKeyStore::wrapped)
        .optional();
  }

  /// How often the keys of a scope were renewed.
  int round(UUID scope) {
    return jdbc.sql("select round from vault.renewal where scope_id = :scope")
        .param("scope", scope)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /// The keys of a scope; held until the transaction ends, so that whoever seals under one of them
  /// has finished.
  List<Wrapped> held(UUID scope) {
    return jdbc.sql(COLUMNS + "where scope_id = :scope order by id for update")
        .param("scope", scope)
        .query(DataKeyStore::wrapped)
        .list();
  }

  /// The ids of the keys of a scope in one round.
  List<UUID> ids(KeyPlace in) {
    return jdbc.sql("select id from vault.data_key where scope_id = :scope and round = :round")
        .param("scope", in.scope())
        .param("round", in.round())
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /// Scopes that still have a key from before then, the oldest first.
  List<UUID> scopesBefore(Instant then, int most) {
    return jdbc.sql(
            """
            select k.scope_id
              from vault.data_key k
             where not exists (select 1 from vault.renewal r
                                where r.scope_id = k.scope_id and r.begun_at >= :then)
             group by k.scope_id
            having min(k.created_at) < :then
             order by min(k.created_at), k.scope_id
             limit :most
            """)
        .param("then", then.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> row.getObject("scope_id", UUID.class))
        .list();
  }

  /// What is not wrapped under the book yet; held until the transaction ends.
  List<Wrapped> toTakeIn(int most) {
    return jdbc.sql(COLUMNS + "where form in (0, 1) order by id limit :most for update skip locked")
        .param("most", most)
        .query(DataKeyStore::wrapped)
        .list();
  }

  /// What is wrapped under this master key; held until the transaction ends.
  List<Wrapped> under(String master, int most) {
    return jdbc.sql(COLUMNS + "where master = :master order by id limit :most for update")
        .param("master", master)
        .param("most", most)
        .query(DataKeyStore::wrapped)
        .list();
  }

  long count() {
    return jdbc.sql("select count(*) from vault.data_key").query(Long.class).single();
  }

  long countUnder(String master) {
    return jdbc.sql("select count(*) from vault.data_key where master = :master")
        .param("master", master)
        .query(Long.class)
        .single();
  }

  void removeBefore(KeyPlace now) {
    jdbc.sql("delete from vault.data_key where scope_id = :scope and round < :round")
        .param("scope", now.scope())
        .param("round", now.round())
        .update();
  }

  void removeOf(UUID scope) {
    jdbc.sql("delete from vault.data_key where scope_id = :scope").param("scope", scope).update();
  }

  private static int number(Form form) {
    return switch (form) {
      case Form.ToMaster _ -> 0;
      case Form.ToIntake _ -> 1;
      case Form.Kept _ -> 2;
      case Form.Broken _ -> -1;
    };
  }

  private static @Nullable String master(Form form) {
    return switch (form) {
      case Form.ToMaster(String fingerprint) -> fingerprint;
      case Form.Kept(String fingerprint) -> fingerprint;
      case Form.ToIntake _, Form.Broken _ -> null;
    };
  }

  private static @Nullable Long intake(Form form) {
    return form instanceof Form.ToIntake(long number) ? number : null;
  }

  private static Wrapped wrapped(ResultSet row, int number) throws SQLException {
    return new Wrapped(
        row.getObject("id", UUID.class),
        row.getObject("scope_id", UUID.class),
        row.getInt("round"),
        form(row),
        Bytes.copyFrom(row.getBytes("wrapped")));
  }

  private static Form form(ResultSet row) throws SQLException {
    return switch (row.getInt("form")) {
      case 0 -> new Form.ToMaster(row.getString("master"));
      case 1 -> new Form.ToIntake(row.getLong("intake"));
      case 2 -> new Form.Kept(row.getString("master"));
      default -> new Form.Broken();
    };
  }
}
