package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.TravelKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of unsent forms. Whatever lies here is sealed under a key that is not here.
@Component
@AtStreet
class DraftStore {

  private final JdbcClient jdbc;
  private final Ids ids;

  DraftStore(JdbcClient jdbc, Ids ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  void put(UUID draft, byte[] form, Instant until) {
    jdbc.sql(
            """
            insert into intake.draft (id, form_sealed, expires_at) values (:id, :form, :until)
            on conflict (id) do update
               set form_sealed = case when intake.draft.receipt_sealed is null
                                      then excluded.form_sealed end,
                   expires_at = excluded.expires_at
            """)
        .param("id", draft)
        .param("form", form)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// @param drafts unsent forms that are kept
  /// @param bytes of their files
  record Held(long drafts, long bytes) {}

  Held held() {
    return jdbc.sql(
            """
            select (select count(*) from intake.draft) as drafts,
                   (select coalesce(sum(size), 0) from intake.draft_file) as bytes
            """)
        .query((row, _) -> new Held(row.getLong("drafts"), row.getLong("bytes")))
        .single();
  }

  /// Drops what nobody can open any more.
  int sweep(Instant now) {
    return jdbc.sql("delete from intake.draft where expires_at < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<byte[]> form(UUID draft, Instant now) {
    return column("form_sealed", draft, now);
  }

  Optional<byte[]> receipt(UUID draft, Instant now) {
    return column("receipt_sealed", draft, now);
  }

  private Optional<byte[]> column(String column, UUID draft, Instant now) {
    return jdbc.sql(
            "select "
                + column
                + " from intake.draft where id = :id and expires_at > :now and "
                + column
                + " is not null")
        .param("id", draft)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(byte[].class)
        .optional();
  }

  /// Lets two who send the same form at once go one after the other.
  void lock(UUID draft) {
    jdbc.sql("select id from intake.draft where id = :id for update")
        .param("id", draft)
        .query(UUID.class)
        .optional();
  }

  /// The form and its files are gone; what was answered stays for who asks again.
  void sent(UUID draft, byte[] receipt) {
    jdbc.sql("delete from intake.draft_file where draft_id = :id").param("id", draft).update();
    jdbc.sql("update intake.draft set form_sealed = null, receipt_sealed = :receipt where id = :id")
        .param("receipt", receipt)
        .param("id", draft)
        .update();
  }

  void addFile(TravelKey key, NewAttachment file) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into intake.draft_file (id, draft_id, name_sealed, content_sealed, size)
            values (:id, :draft, :name, :content, :size)
            """)
        .param("id", id)
        .param("draft", key.id())
        .param("name", key.seal(place(id, "name"), file.name().getBytes(StandardCharsets.UTF_8)))
        .param("content", key.seal(place(id, "content"), file.content()))
        .param("size", file.size())
        .update();
  }

  void removeFile(UUID draft, UUID file) {
    jdbc.sql("delete from intake.draft_file where id = :id and draft_id = :draft")
        .param("id", file)
        .param("draft", draft)
        .update();
  }

  List<Drafts.DraftFile> files(TravelKey key) {
    return jdbc.sql(
            """
            select id, name_sealed, size from intake.draft_file
             where draft_id = :draft order by id
            """)
        .param("draft", key.id())
        .query((row, _) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Drafts.DraftFile(
              id, name(key, id, row.getBytes("name_sealed")), row.getLong("size"));
        })
        .list();
  }

  List<NewAttachment> openedFiles(TravelKey key) {
    return jdbc.sql(
            """
            select id, name_sealed, content_sealed from intake.draft_file
             where draft_id = :draft order by id
            """)
        .param("draft", key.id())
        .query((row, _) -> {
          UUID id = row.getObject("id", UUID.class);
          return new NewAttachment(
              name(key, id, row.getBytes("name_sealed")),
              key.open(place(id, "content"), row.getBytes("content_sealed")));
        })
        .list();
  }

  private static String name(TravelKey key, UUID id, byte[] sealed) {
    return new String(key.open(place(id, "name"), sealed), StandardCharsets.UTF_8);
  }

  private static Binding place(UUID file, String field) {
    return new Binding("draft file", file, field);
  }
}
