package org.bellbuoy.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// What the house itself may ask of a thread, to make an index in memory. No person may.
@Component
public class ThreadTexts {

  private final ThreadStore threads;
  private final Vault vault;

  ThreadTexts(ThreadStore threads, Vault vault) {
    this.threads = threads;
    this.vault = vault;
  }

  /// The messages and the names of the files.
  public List<String> of(Viewer.Machine house, ThreadId id) {
    Stream<String> messages =
        threads.messages(id).stream()
            .map(each -> vault.openText(Attaching.text(each.id().value()), each.text()));
    Stream<String> files =
        threads.attachments(id).stream()
            .map(each -> vault.openText(Attaching.name(each.id().value()), each.name()));
    return Stream.concat(messages, files).toList();
  }

  /// One message; empty when it is not of this thread.
  public String message(Viewer.Machine house, ThreadId id, MessageId message) {
    return threads.messages(id).stream()
        .filter(each -> each.id().equals(message))
        .map(each -> vault.openText(Attaching.text(each.id().value()), each.text()))
        .findFirst()
        .orElse("");
  }

  /// The thing the thread is about.
  public UUID about(Viewer.Machine house, ThreadId id) {
    return threads.find(id).orElseThrow().subject();
  }
}
