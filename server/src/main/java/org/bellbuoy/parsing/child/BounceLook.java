package org.bellbuoy.parsing.child;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.parsing.Bounced;
import org.jspecify.annotations.Nullable;

/// Reads a delivery report (RFC 3464): what happened, and to which message of ours.
final class BounceLook {

  private static final int MOST = 64 * 1024;
  private static final int FEW = 10;
  private static final Pattern FIELD =
      Pattern.compile(
          "(?im)^(action|status|message-id):[ \\t]{0,9}(?:\\r?\\n[ \\t])?([^\\r\\n]{1,500})$");

  private final Walk walk;

  BounceLook(Walk walk) {
    this.walk = walk;
  }

  /// Null when it reports something else, such as that it was read.
  @Nullable Bounced look(MimeMultipart parts) throws MessagingException, IOException {
    boolean delivery = false;
    String fields = "";
    String original = "";
    for (int at = 0; at < Math.min(parts.getCount(), FEW); at++) {
      MimeBodyPart part = (MimeBodyPart) parts.getBodyPart(at);
      String type = Walk.type(part);
      if (type.equals("message/delivery-status")) {
        delivery = true;
        fields = head(part);
      } else if (type.equals("text/rfc822-headers") || type.equals("message/rfc822")) {
        original = head(part);
      }
    }
    return delivery
        ? new Bounced(
            field(original, "message-id"), field(fields, "action"), field(fields, "status"))
        : null;
  }

  private String head(MimeBodyPart part) throws MessagingException, IOException {
    byte[] content = walk.content(part);
    return Words.text(content, "us-ascii").substring(0, Math.min(content.length, MOST));
  }

  private static String field(String lines, String name) {
    Matcher found = FIELD.matcher(lines);
    while (found.find()) {
      if (found.group(1).equalsIgnoreCase(name)) {
        String value = Words.plain(found.group(2));
        return name.equals("message-id") ? value : value.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
