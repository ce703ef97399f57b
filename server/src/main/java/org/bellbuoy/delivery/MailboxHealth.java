package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How reading the mailbox goes.
///
/// @param readAt when all that lay in it was last taken
/// @param trouble why it could not be reached since
/// @param taken how many messages were taken from it
public record MailboxHealth(
    @Nullable Instant readAt, @Nullable MailboxTrouble trouble, long taken) {

  static final MailboxHealth NEVER = new MailboxHealth(null, null, 0);

  public Optional<Instant> findReadAt() {
    return Optional.ofNullable(readAt);
  }

  public Optional<MailboxTrouble> findTrouble() {
    return Optional.ofNullable(trouble);
  }
}
