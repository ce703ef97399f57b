package org.bellbuoy.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Threads, the sealed messages in them, and the sealed files.
@Component
@AtStreet
class ThreadStore {

  /// @param circle who may know; null while nobody has linked it
  /// @param queue who may know until then
  record StoredThread(ThreadId id, UUID subject, @Nullable EmbargoId circle, MailQueue queue) {}

  record StoredMessage(MessageId id, Author author, Sealed text, Instant at) {}

  record StoredAttachment(
      AttachmentId id,
      ThreadId thread,
      @Nullable MessageId message,
      Sealed name,
      long size,
      Instant at) {}

  /// A message from the street that the house has not told yet.
  record Untold(MessageId message, ThreadId thread, UUID subject, MailboxId from, Instant at) {}

  private final JdbcClient jdbc;

  ThreadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ThreadId id, UUID subject, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.thread (id, subject_id, opened_at)
            values (:id, :subject, :at)
            """)
        .param("id", id.value())
        .param("subject", subject)
        .param("at", utc(at))
        .update();
  }

  void add(MessageId id, ThreadId thread, Author author, Sealed text, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.message
                   (id, thread_id, author, person_id, text_sealed, written_at, told)
            values (:id, :thread, :author, :person, :text, :at, :told)
            """)
        .param("id", id.value())
        .param("thread", thread.value())
        .param("author", word(author))
        .param("person", author instanceof Author.Staff staff ? staff.person() : null)
        .param("text", text.bytes())
        .param("at", utc(at))
        .param("told", !(author instanceof Author.TheReporter))
        .update();
  }

  void add(StoredAttachment file, Sealed content) {
    MessageId message = file.message();
    jdbc.sql(
            """
            insert into correspondence.attachment
                   (id, thread_id, message_id, name_sealed, size, content_sealed, attached_at)
            values (:id, :thread, :message, :name, :size, :content, :at)
            """)
        .param("id", file.id().value())
        .param("thread", file.thread().value())
        .param("message", message == null ? null : message.value())
        .param("name", file.name().bytes())
        .param("size", file.size())
        .param("content", content.bytes())
        .param("at", utc(file.at()))
        .update();
  }

  Optional<StoredThread> find(ThreadId id) {
    return jdbc.sql(
            "select id, subject_id, circle_id, queue from correspondence.thread where id = :id")
        .param("id", id.value())
        .query(ThreadStore::thread)
        .optional();
  }

  /// We began it.
  void goesOut(ThreadId id) {
    jdbc.sql("update correspondence.thread set outward = true where id = :id")
        .param("id", id.value())
        .update();
  }

  /// Whether we began it.
  boolean isOutward(ThreadId id) {
    return jdbc.sql("select outward from correspondence.thread where id = :id")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  void link(ThreadId id, EmbargoId circle) {
    jdbc.sql("update correspondence.thread set circle_id = :circle where id = :id")
        .param("circle", circle.value())
        .param("id", id.value())
        .update();
  }

  void move(ThreadId id, MailQueue to) {
    jdbc.sql("update correspondence.thread set queue = :queue where id = :id")
        .param("queue", to.name())
        .param("id", id.value())
        .update();
  }

  List<StoredMessage> messages(ThreadId thread) {
    return jdbc.sql(
            """
            select id, author, person_id, text_sealed, written_at
              from correspondence.message
             where thread_id = :thread
             order by written_at, id
            """)
        .param("thread", thread.value())
        .query(ThreadStore::message)
        .list();
  }

  List<StoredAttachment> attachments(ThreadId thread) {
    return jdbc.sql(
            """
            select id, thread_id, message_id, name_sealed, size, attached_at
              from correspondence.attachment
             where thread_id = :thread
             order by attached_at, id
            """)
        .param("thread", thread.value())
        .query(ThreadStore::attachment)
        .list();
  }

  Optional<StoredAttachment> find(AttachmentId id) {
    return jdbc.sql(
            """
            select id, thread_id, message_id, name_sealed, size, attached_at
              from correspondence.attachment
             where id = :id
            """)
        .param("id", id.value())
        .query(ThreadStore::attachment)
        .optional();
  }

  Sealed content(AttachmentId id) {
    return jdbc.sql("select content_sealed from correspondence.attachment where id = :id")
        .param("id", id.value())
        .query((row, number) -> Sealed.of(row.getBytes(1)))
        .single();
  }

  /// Messages of reporters that nobody in the house has heard of; held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select m.id, m.thread_id, t.subject_id, b.id as mailbox_id, m.written_at
              from correspondence.message m
              join correspondence.thread t on t.id = m.thread_id
              join correspondence.mailbox b on b.thread_id = t.id
             where not m.told
             order by m.id
             limit :most
               for update of m skip locked
            """)
        .param("most", most)
        .query(ThreadStore::untold)
        .list();
  }

  void markTold(MessageId id) {
    jdbc.sql("update correspondence.message set told = true where id = :id")
        .param("id", id.value())
        .update();
  }

  private static StoredThread thread(ResultSet row, int number) throws SQLException {
    UUID circle = row.getObject("circle_id", UUID.class);
    return new StoredThread(
        new ThreadId(row.getObject("id", UUID.class)),
        row.getObject("subject_id", UUID.class),
        circle == null ? null : new EmbargoId(circle),
        MailQueue.valueOf(row.getString("queue")));
  }

  private static StoredMessage message(ResultSet row, int number) throws SQLException {
    return new StoredMessage(
        new MessageId(row.getObject("id", UUID.class)),
        author(row),
        Sealed.of(row.getBytes("text_sealed")),
        instant(row, "written_at"));
  }

  private static StoredAttachment attachment(ResultSet row, int number) throws SQLException {
    UUID message = row.getObject("message_id", UUID.class);
    return new StoredAttachment(
        new AttachmentId(row.getObject("id", UUID.class)),
        new ThreadId(row.getObject("thread_id", UUID.class)),
        message == null ? null : new MessageId(message),
        Sealed.of(row.getBytes("name_sealed")),
        row.getLong("size"),
        instant(row, "attached_at"));
  }

  private static Untold untold(ResultSet row, int number) throws SQLException {
    return new Untold(
        new MessageId(row.getObject("id", UUID.class)),
        new ThreadId(row.getObject("thread_id", UUID.class)),
        row.getObject("subject_id", UUID.class),
        new MailboxId(row.getObject("mailbox_id", UUID.class)),
        instant(row, "written_at"));
  }

  private static Author author(ResultSet row) throws SQLException {
    String word = row.getString("author");
    return switch (word) {
      case "REPORTER" -> new Author.TheReporter();
      case "STAFF" -> new Author.Staff(row.getObject("person_id", UUID.class));
      case "HOUSE" -> new Author.TheHouse();
      case "MAIL" -> new Author.ByMail(true);
      case "MAIL_OTHER" -> new Author.ByMail(false);
      default -> throw new IllegalStateException("There is no author " + word);
    };
  }

  private static String word(Author author) {
    return switch (author) {
      case Author.TheReporter _ -> "REPORTER";
      case Author.Staff _ -> "STAFF";
      case Author.TheHouse _ -> "HOUSE";
      case Author.ByMail mail -> mail.known() ? "MAIL" : "MAIL_OTHER";
    };
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
