package org.bellbuoy.vault;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and replaces sealed values where the rooms said they lie. Never knows what they mean.
@Component
class SealedRowStore {

  /// One value that is there.
  record Place(SealedColumn column, UUID subject, String field) {
    Binding binding() {
      return new Binding(column.kind(), subject, field);
    }
  }

  private final JdbcClient jdbc;

  SealedRowStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What lies in the scope and is not sealed under one of these keys.
  List<Place> notUnder(SealedColumn column, UUID scope, List<UUID> keys) {
    return jdbc.sql(
            """
            select %2$s as subject, %3$s as field
              from %1$s
             where %5$s and %4$s is not null and substring(%4$s from 2 for 16) <> all (:keys)
            """
                .formatted(
                    column.table(),
                    column.subject(),
                    column.field(),
                    column.column(),
                    column.within()))
        .param("scope", scope)
        .param("keys", keys.stream().map(SealedRowStore::bytes).toArray(byte[][]::new))
        .query((row, _) ->
            new Place(column, row.getObject("subject", UUID.class), row.getString("field")))
        .list();
  }

  Optional<byte[]> read(Place place) {
    SealedColumn column = place.column();
    return jdbc.sql(
            """
            select %2$s as sealed from %1$s
             where %3$s = :subject and %4$s = :field and %2$s is not null
            """
                .formatted(column.table(), column.column(), column.subject(), column.field()))
        .param("subject", place.subject())
        .param("field", place.field())
        .query((row, _) -> row.getBytes("sealed"))
        .optional();
  }

  /// @return whether the value was still the one that was read
  boolean replace(Place place, byte[] old, byte[] fresh) {
    SealedColumn column = place.column();
    String also = column.also().isEmpty() ? "" : ", " + column.also();
    return jdbc.sql(
                "update %1$s set %2$s = :sealed%5$s where %3$s = :subject and %4$s = :field and %2$s = :old"
                    .formatted(
                        column.table(), column.column(), column.subject(), column.field(), also))
            .param("sealed", fresh)
            .param("subject", place.subject())
            .param("field", place.field())
            .param("old", old)
            .update()
        == 1;
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
