package org.bellbuoy.intake.desk;

import java.util.Arrays;
import java.util.List;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.intake.OpenedMail;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// Everything that the page of one message of another queue shows.
///
/// @param letters the exchange, oldest first
/// @param clock the promised answer, or null
public record OtherMailView(
    OpenedMail opened, List<TimelineEntry> letters, @Nullable Countdown clock) {

  public OtherMailView {
    letters = List.copyOf(letters);
  }

  public List<Choice> queues() {
    return choices(opened.mail().queue());
  }

  /// The queues something can be moved to.
  static List<Choice> choices(MailQueue from) {
    return Arrays.stream(MailQueue.values())
        .filter(queue -> queue != from)
        .map(queue -> Choice.of(queue.word(), queue.words()))
        .toList();
  }
}
