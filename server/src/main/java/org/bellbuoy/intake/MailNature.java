package org.bellbuoy.intake;

import java.util.Locale;
import org.bellbuoy.parsing.ParsedMail;

/// Whether a person wrote it. A machine is never answered by a machine (RFC 3834 section 2).
enum MailNature {
  PERSON,
  /// A machine's answer to a message.
  AUTOMATIC_REPLY,
  /// Anything else a machine or a list sent; it may well be a report.
  AUTOMATIC,
  DELIVERY_REPORT;

  static MailNature of(ParsedMail mail) {
    String automatic = first(mail, "Auto-Submitted");
    if (mail.findBounced().isPresent()) {
      return DELIVERY_REPORT;
    }
    if (automatic.startsWith("auto-replied")
        || !first(mail, "X-Autoreply").isEmpty()
        || !first(mail, "X-Autorespond").isEmpty()) {
      return AUTOMATIC_REPLY;
    }
    return machine(mail, automatic) ? AUTOMATIC : PERSON;
  }

  private static boolean machine(ParsedMail mail, String automatic) {
    String precedence = first(mail, "Precedence");
    return (!automatic.isEmpty() && !automatic.equals("no"))
        || precedence.matches("bulk|list|junk|auto_reply")
        || !first(mail, "List-Id").isEmpty()
        || !first(mail, "List-Unsubscribe").isEmpty()
        || first(mail, "Return-Path").equals("<>")
        || mail.from().matches("(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@.*");
  }

  private static String first(ParsedMail mail, String header) {
    return mail.first(header).orElse("").strip().toLowerCase(Locale.ROOT);
  }
}
