package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.walls.Catalogue;
import org.junit.jupiter.api.Test;

/// Every sealed column there is: rooms say what its values are bound to, and a value that somebody
/// moved to another row does not open.
///
/// Rows are made up from the schema itself, so that a new column is tested from its first day.
class SealedSwapTests {

  /// Sealed under keys that the house does not keep: the reporter's, and those that travel with a
  /// form or a request.
  private static final Set<String> NOT_OURS =
      Set.of(
          "correspondence.mailbox_item.text_sealed",
          "correspondence.one_time_note.text_sealed",
          "intake.draft.form_sealed",
          "intake.draft.receipt_sealed",
          "intake.draft_file.content_sealed",
          "intake.draft_file.name_sealed",
          "web.idempotency.answer_sealed");

  private static final TestDatabase DATABASE = TestPostgres.databaseFromTemplate("swaps");

  private static final TestVault KEYS = TestVault.fresh();

  private final TestRoom room = TestRoom.with(DATABASE);
  private final SealedRowStore rows = new SealedRowStore(room.jdbc);
  private final Vault vault = KEYS.vault(room.jdbc, room.ids, room.clock);
  private final List<SealedColumn> columns =
      TestHouse.doors().house().getBeansOfType(SealedColumns.class).values().stream()
          .flatMap(each -> each.columns().stream())
          .toList();

  @Test
  void roomsSayOfEverySealedColumnWhatItIsBoundTo() {
    Catalogue catalogue = new Catalogue(DATABASE);
    Set<String> tables = Set.copyOf(catalogue.tables()); // a view shows the same bytes again
    Set<String> sealed =
        catalogue.columnsOfWords().stream()
            .filter(column -> column.endsWith("_sealed") && !NOT_OURS.contains(column))
            .filter(column -> tables.contains(column.substring(0, column.lastIndexOf('.'))))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(columns)
        .extracting(SealedColumn::name)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(sealed);
  }

  @Test
  void refusesEachValueThatWasMovedToAnotherRowAndNamesTheRow() {
    loosen();
    List<SealedRowStore.Place> all = new ArrayList<>();
    for (SealedColumn column : columns) {
      all.addAll(planted(column));
    }
    assertThat(all).hasSize(2 * columns.size());
    all.forEach(place -> assertThat(read(place)).isEqualTo("words of " + place));

    for (int at = 0; at < all.size(); at += 2) {
      SealedRowStore.Place one = all.get(at);
      SealedRowStore.Place other = all.get(at + 1);
      byte[] own = rows.read(one).orElseThrow();
      assertThat(rows.replace(one, own, rows.read(other).orElseThrow())).isTrue();

      assertThatThrownBy(() -> read(one))
          .as(one.column().name())
          .isInstanceOf(SealBroken.class)
          .hasMessageContaining(one.subject().toString())
          .hasMessageContaining(one.column().kind());
      assertThat(read(other)).isEqualTo("words of " + other);

      assertThat(rows.replace(one, rows.read(one).orElseThrow(), own)).isTrue();
    }
    all.forEach(place -> assertThat(read(place)).isEqualTo("words of " + place));
    for (SealedColumn column : columns) {
      assertThat(rows.notUnder(column, UUID.randomUUID(), List.of())).isEmpty();
    }
  }

  @Test
  void refusesWhatWasMovedUnderKeysThatTheHouseDoesNotKeep() {
    PrivateHalf reporter = PrivateHalf.of(PrivateHalf.freshRaw());
    TravelKey form = TravelKey.fresh();
    Binding here = new Binding("mailbox item", UUID.randomUUID(), "LETTER");
    Binding there = new Binding("mailbox item", UUID.randomUUID(), "LETTER");
    byte[] words = "words".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> reporter.open(there, reporter.publicHalf().seal(here, words)))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining(there.subject().toString());
    assertThatThrownBy(() -> form.open(there, form.seal(here, words)))
        .isInstanceOf(SealBroken.class);
  }

  private String read(SealedRowStore.Place place) {
    byte[] sealed = rows.read(place).orElseThrow();
    return vault.openText(place.binding(), Sealed.of(sealed));
  }

  /// Two rows with a value each in its own place.
  private List<SealedRowStore.Place> planted(SealedColumn column) {
    List<SealedRowStore.Place> places = new ArrayList<>();
    for (int at = 0; at < 2; at++) {
      SealedRowStore.Place place = row(column);
      Sealed value =
          vault.in(new SealScope(UUID.randomUUID())).text(place.binding(), "words of " + place);
      assertThat(rows.replace(place, rows.read(place).orElseThrow(), value.bytes())).isTrue();
      places.add(place);
    }
    return places;
  }

  /// A row of anything that the table takes.
  private SealedRowStore.Place row(SealedColumn column) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    room.jdbc
        .sql(
            """
            select attname, format_type(atttypid, atttypmod) as type
              from pg_attribute
             where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
            """)
        .param("table", column.table())
        .query(row -> {
          names.add(row.getString("attname"));
          values.add(anything(row.getString("type")));
        });
    return room.jdbc
        .sql(
            "insert into %s (%s) values (%s) returning %s as subject, %s as field"
                .formatted(
                    column.table(),
                    String.join(", ", names),
                    String.join(", ", values),
                    column.subject(),
                    column.field()))
        .query((row, _) ->
            new SealedRowStore.Place(
                column, row.getObject("subject", UUID.class), row.getString("field")))
        .single();
  }

  private static String anything(String type) {
    return switch (type) {
      case "uuid" -> "gen_random_uuid()";
      case "text" -> "md5(random()::text)";
      case "bytea" -> "sha256(random()::text::bytea)";
      case "boolean" -> "false";
      case "smallint", "integer", "bigint" -> "(1 + random() * 30000)::int";
      case "text[]" -> "'{}'";
      default -> type.startsWith("timestamp") || type.equals("date") ? "'2026-11-23'" : "null";
    };
  }

  /// Takes away what makes rows depend on each other and on more than their types.
  private void loosen() {
    List<String> changes = new ArrayList<>();
    room.jdbc
        .sql(
            """
            select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname)
              from pg_constraint c join pg_namespace n on n.oid = c.connamespace
             where contype in ('c', 'f') and conrelid <> 0 and n.nspname not in ('vault', 'migrations')
             union all
            select format('drop index %s', indexrelid::regclass)
              from pg_index i
              join pg_class k on k.oid = i.indexrelid
              join pg_namespace n on n.oid = k.relnamespace
             where i.indisunique and i.indpred is not null
               and n.nspname not in ('vault', 'migrations') and n.nspname !~ '^pg_'
            """)
        .query(row -> {
          changes.add(row.getString(1));
        });
    changes.forEach(change -> room.jdbc.sql(change).update());
  }
}
