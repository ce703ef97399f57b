package org.bellbuoy.intake;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.parsing.Parsed;
import org.bellbuoy.parsing.ParsedMail;
import org.springframework.stereotype.Component;

/// What a mailbox file would bring in. Whoever may read reports sees subject, sender and day of the
/// first messages, read in the locked process; everybody else their sizes.
@Component
public class MailboxPreviews {

  /// How many messages are looked into.
  static final int LOOKED_INTO = 20;

  private final ImportMailbox mailbox;
  private final MailParser parser;
  private final Authority authority;

  MailboxPreviews(ImportMailbox mailbox, MailParser parser, Authority authority) {
    this.mailbox = mailbox;
    this.parser = parser;
    this.authority = authority;
  }

  /// Stores nothing.
  public BroughtIn preview(Viewer viewer, byte[] file) {
    BroughtIn found = mailbox.execute(viewer, file, BroughtIn.Mode.PREVIEW);
    if (!authority.may(viewer, Permission.READ_INTAKE)) {
      return found;
    }
    List<BroughtIn.Line> lines = new ArrayList<>();
    List<byte[]> messages = Mbox.read(file);
    try (MailParser.Reader reader = parser.open()) {
      for (int at = 0; at < found.lines().size(); at++) {
        BroughtIn.Line line = found.lines().get(at);
        lines.add(at < LOOKED_INTO ? seen(line, reader.read(messages.get(at))) : line);
      }
    }
    return new BroughtIn(lines, found.flaws());
  }

  private static BroughtIn.Line seen(BroughtIn.Line line, Parsed parsed) {
    String what =
        switch (parsed) {
          case Parsed.Read(ParsedMail mail) -> words(mail);
          case Parsed.Unread _ -> "It cannot be read safely; it would be put aside.";
        };
    return new BroughtIn.Line(line.place(), what, line.known(), line.number());
  }

  private static String words(ParsedMail mail) {
    String subject = mail.subject().isEmpty() ? "(no subject)" : mail.subject();
    String from = mail.from().isEmpty() ? "nobody" : mail.from();
    return MailText.line("%s · from %s · %s".formatted(subject, from, day(mail)));
  }

  /// What its header says, which nobody vouches for.
  private static String day(ParsedMail mail) {
    try {
      return ZonedDateTime.parse(
              mail.first("Date").orElse("").strip().replaceAll("\\s*\\([^)]*\\)$", ""),
              DateTimeFormatter.RFC_1123_DATE_TIME)
          .withZoneSameInstant(ZoneOffset.UTC)
          .truncatedTo(ChronoUnit.MINUTES)
          .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT));
    } catch (DateTimeException _) {
      return "without a date";
    }
  }
}
