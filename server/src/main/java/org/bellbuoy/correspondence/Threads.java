package org.bellbuoy.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the house may read of what was written. Each reading is told, so that the ledger has it.
@Component
public class Threads {

  private final ThreadRights rights;
  private final ThreadStore threads;
  private final MailboxStore mailboxes;
  private final ByMail mail;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  Threads(
      ThreadRights rights,
      ThreadStore threads,
      MailboxStore mailboxes,
      ByMail mail,
      Vault vault,
      Clock clock,
      News news) {
    this.rights = rights;
    this.threads = threads;
    this.mailboxes = mailboxes;
    this.mail = mail;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Correspondence get(Viewer viewer, ThreadId id) {
    ThreadStore.StoredThread thread = rights.toRead(viewer, id);
    List<Message> messages = threads.messages(id).stream().map(this::opened).toList();
    List<Attachment> files = threads.attachments(id).stream().map(this::opened).toList();
    List<UUID> read = new ArrayList<>();
    read.add(id.value());
    messages.forEach(message -> read.add(message.id().value()));
    tell(viewer, thread, read);
    boolean reached = mailboxes.findByThread(id).isPresent() || mail.reaches(id);
    return new Correspondence(id, reached, messages, files);
  }

  @Transactional
  public OpenedAttachment attachment(Viewer viewer, AttachmentId id) {
    ThreadStore.StoredAttachment file = threads.find(id).orElseThrow(() -> new Missing().refused());
    ThreadStore.StoredThread thread = rights.toRead(viewer, file.thread());
    tell(viewer, thread, List.of(id.value()));
    return new OpenedAttachment(
        opened(file).name(), vault.open(Attaching.content(id.value()), threads.content(id)));
  }

  private void tell(Viewer viewer, ThreadStore.StoredThread thread, List<UUID> read) {
    EmbargoId circle = thread.circle();
    UUID about = circle == null ? thread.subject() : circle.value();
    news.tell(
        new MaterialRead(
            viewer.actor(), clock.instant(), about, read, rights.manner(viewer, about)));
  }

  private Message opened(ThreadStore.StoredMessage message) {
    String text = vault.openText(Attaching.text(message.id().value()), message.text());
    return new Message(message.id(), message.author(), message.at(), text);
  }

  private Attachment opened(ThreadStore.StoredAttachment file) {
    String name = vault.openText(Attaching.name(file.id().value()), file.name());
    return new Attachment(file.id(), file.message(), name, file.size(), file.at());
  }
}
