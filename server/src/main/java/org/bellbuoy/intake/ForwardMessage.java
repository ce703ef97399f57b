package org.bellbuoy.intake;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.parsing.MailLimits;
import org.springframework.stereotype.Component;

/// A colleague hands over a message that somebody sent them, as a file. Its original is kept before
/// anybody looks into it, then it is read in the locked process and filed like mail.
@Component
public class ForwardMessage {

  private static final int MOST = 5_000;

  private final TakeMail take;
  private final ReadMail read;
  private final MailStore mails;
  private final Authority authority;
  private final Clock clock;

  ForwardMessage(TakeMail take, ReadMail read, MailStore mails, Authority authority, Clock clock) {
    this.take = take;
    this.read = read;
    this.mails = mails;
    this.authority = authority;
    this.clock = clock;
  }

  /// Refuses what is no message. It takes in and reads in two transactions: what was kept is not
  /// lost when the reading fails.
  ///
  /// @return the number of the report that it is, or that it belongs to
  public String forward(Viewer viewer, byte[] message, String words) {
    Viewer.Staff staff = authority.requireStaff(viewer);
    authority.require(viewer, Permission.FILE_REPORT);
    Reading reading = new Reading();
    String said = reading.optionalBlock("words", words, MOST);
    if (message.length == 0 || message.length > MailLimits.MESSAGE || !beginsWithHeader(message)) {
      reading.flaw(
          "message",
          "Choose a message saved as a file (.eml), of at most 25 MiB. It begins with lines such as From and Subject.");
    }
    reading.finish();
    MailId mail =
        take.forwarded(
            message, new ForwardedBy(viewer.actor(), "", staff.name(), said), clock.instant());
    read.read(mail);
    return mails.number(mail.value()).orElseThrow(() -> new IntakeRefusal.ReadLater().refused());
  }

  /// A name of printable characters and a colon (RFC 5322 section 2.2).
  private static boolean beginsWithHeader(byte[] message) {
    int at = 0;
    while (at < message.length && message[at] > ' ' && message[at] != ':' && message[at] < 127) {
      at++;
    }
    return at > 0 && at < message.length && message[at] == ':';
  }
}
