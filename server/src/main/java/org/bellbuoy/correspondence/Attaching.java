package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals what is written into a thread, by whoever writes: it needs no private key.
@Component
@AtStreet
class Attaching {

  private final ThreadStore threads;
  private final Sealer sealer;
  private final Ids ids;

  Attaching(ThreadStore threads, Sealer sealer, Ids ids) {
    this.threads = threads;
    this.sealer = sealer;
    this.ids = ids;
  }

  /// @param message the message the files came with; null for those of the report itself
  void attach(ThreadId thread, @Nullable MessageId message, List<NewAttachment> files, Instant at) {
    if (!files.isEmpty()) {
      Seal seal = sealer.fresh(new SealScope(thread.value()));
      for (NewAttachment file : files) {
        attach(thread, message, seal, file, at);
      }
    }
  }

  MessageId write(ThreadId thread, Author author, String text, Instant at) {
    MessageId message = new MessageId(ids.next());
    Seal seal = sealer.fresh(new SealScope(thread.value()));
    threads.add(message, thread, author, seal.text(text(message.value()), text), at);
    return message;
  }

  private void attach(
      ThreadId thread, @Nullable MessageId message, Seal seal, NewAttachment file, Instant at) {
    UUID id = ids.next();
    threads.add(
        new ThreadStore.StoredAttachment(
            new AttachmentId(id),
            thread,
            message,
            seal.text(name(id), file.name()),
            file.size(),
            at),
        seal.bytes(content(id), file.content()));
  }

  static Binding text(UUID message) {
    return new Binding("message", message, "text");
  }

  static Binding name(UUID attachment) {
    return new Binding("attachment", attachment, "name");
  }

  static Binding content(UUID attachment) {
    return new Binding("attachment", attachment, "content");
  }
}
