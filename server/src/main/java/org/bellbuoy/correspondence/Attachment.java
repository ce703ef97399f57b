package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file as a list shows it; its bytes are fetched one by one.
///
/// @param message the message it came with; null for the files of the report itself
public record Attachment(
    AttachmentId id, @Nullable MessageId message, String name, long size, Instant at) {

  public Optional<MessageId> cameWith() {
    return Optional.ofNullable(message);
  }
}
