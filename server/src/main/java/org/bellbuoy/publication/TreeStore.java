package org.bellbuoy.publication;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The writing side of the baked tree.
@Component
class TreeStore {

  private final JdbcClient jdbc;

  TreeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which generation stands, and until when the signed contact file holds.
  record Tree(long generation, @Nullable Instant securityTxtExpires) {}

  /// What a path holds now.
  @SuppressWarnings("ArrayRecordComponent") // compared by their content where they are used
  record Held(byte[] sha256, byte @Nullable [] madeFrom, String contentType) {}

  /// A line of a folder's listing.
  record Listed(String path, int size, Instant changedAt) {}

  /// The tree as it stands; nobody else bakes until the transaction ends.
  Tree hold() {
    return jdbc.sql(
            """
            select generation, security_txt_expires from publication.tree for update
            """)
        .query((row, number) ->
            new Tree(
                row.getLong("generation"),
                instant(row.getObject("security_txt_expires", OffsetDateTime.class))))
        .single();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  boolean stale() {
    return jdbc.sql("select stale from publication.tree").query(Boolean.class).single();
  }

  void markStale() {
    jdbc.sql("update publication.tree set stale = true").update();
  }

  void stands(long generation, Instant at) {
    jdbc.sql("update publication.tree set generation = :generation, baked_at = :at")
        .param("generation", generation)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void fresh(Instant securityTxtExpires) {
    jdbc.sql("update publication.tree set stale = false, security_txt_expires = :expires")
        .param("expires", securityTxtExpires.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Held> held(String path) {
    return jdbc.sql(
            "select sha256, made_from, content_type from publication.baked where path = :path")
        .param("path", path)
        .query((row, number) ->
            new Held(
                row.getBytes("sha256"), row.getBytes("made_from"), row.getString("content_type")))
        .optional();
  }

  void put(BakedFile file, byte @Nullable [] madeFrom) {
    jdbc.sql(
            """
            insert into publication.baked
                   (path, content_type, shelf, bytes, gzip, brotli, sha256, made_from, generation,
                    changed_at)
            values (:path, :type, :shelf, :bytes, :gzip, :brotli, :sha256, :made, :generation, :at)
                on conflict (path) do update
               set content_type = excluded.content_type, shelf = excluded.shelf,
                   bytes = excluded.bytes, gzip = excluded.gzip, brotli = excluded.brotli,
                   sha256 = excluded.sha256, made_from = excluded.made_from,
                   generation = excluded.generation, changed_at = excluded.changed_at
            """)
        .param("path", file.path())
        .param("type", file.contentType())
        .param("shelf", file.shelf().name())
        .param("bytes", file.bytes())
        .param("gzip", file.gzip(), Types.BINARY)
        .param("brotli", file.brotli(), Types.BINARY)
        .param("sha256", file.sha256())
        .param("made", madeFrom, Types.BINARY)
        .param("generation", file.generation())
        .param("at", file.changedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Everything below a folder, however deep.
  List<Listed> below(String folder) {
    return jdbc.sql(
            """
            select path, length(bytes) as size, changed_at
              from publication.baked
             where path like :prefix and path not like '%/'
             order by path
            """)
        .param("prefix", folder.replace("_", "\\_").replace("%", "\\%") + "%")
        .query((row, number) ->
            new Listed(
                row.getString("path"),
                row.getInt("size"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
