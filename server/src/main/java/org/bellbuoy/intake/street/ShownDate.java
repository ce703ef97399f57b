package org.bellbuoy.intake.street;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.correspondence.OfferedDate;
import org.bellbuoy.web.page.Moment;
import org.jspecify.annotations.Nullable;

/// The date of a report as its reporter sees it.
///
/// @param offer what an answer names
/// @param agreed whether it is agreed, or waits for answers
/// @param when in its own zone and in UTC
/// @param answer what the reporter said to it, or null
public record ShownDate(String offer, boolean agreed, String when, @Nullable String answer) {

  private static final DateTimeFormatter THERE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  static @Nullable ShownDate of(MailboxView view) {
    return view.newest(MailboxItem.Kind.DATE)
        .map(item -> OfferedDate.read(item.text()))
        .map(date -> of(date, view))
        .orElse(null);
  }

  /// The deadline the reporter told us of, in its own zone and in UTC, or null.
  static @Nullable String deadline(MailboxView view) {
    return view.newest(MailboxItem.Kind.DEADLINE)
        .map(MailboxItem::text)
        .filter(text -> !text.isEmpty())
        .map(text -> inWords(OfferedDate.read(text)))
        .orElse(null);
  }

  private static ShownDate of(OfferedDate date, MailboxView view) {
    String answer =
        view.items().stream()
            .filter(item -> item.kind() == MailboxItem.Kind.DATE_ANSWER)
            .map(MailboxItem::text)
            .filter(text -> text.startsWith(date.offer().toString()))
            .map(text -> text.substring(text.indexOf(' ') + 1))
            .findFirst()
            .orElse(null);
    return new ShownDate(date.offer().toString(), date.agreed(), inWords(date), answer);
  }

  private static String inWords(OfferedDate date) {
    String utc = Moment.inWords(date.instant());
    return date.zone().getId().equals("UTC")
        ? utc
        : THERE.format(date.local()) + " " + date.zone().getId() + " (" + utc + ")";
  }
}
