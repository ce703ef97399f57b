package org.bellbuoy.intake;

import java.time.Instant;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.ThreadId;
import org.jspecify.annotations.Nullable;

/// Mail that is no report, as lists show it: it waits in another queue, and nobody who reads
/// reports sees it because of that.
///
/// @param number by which it is called; a report keeps it when it is moved
/// @param answeredAt when a human answered first, or null
/// @param version counts the changes
public record OtherMail(
    ReportId id,
    String number,
    MailQueue queue,
    Source source,
    ThreadId thread,
    Instant arrivedAt,
    @Nullable Instant answeredAt,
    long version) {

  public boolean answered() {
    return answeredAt != null;
  }
}
