package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.delivery.Letter;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.standards.facts.Severity;
import org.springframework.stereotype.Component;

/// The letter that tells of an advisory: plain text, the same for everybody but for why they get it
/// and how they end it, with nothing in it that tells who reads it.
@Component
class NoticeLetters {

  private final VendorProfiles vendors;
  private final Installation house;

  NoticeLetters(VendorProfiles vendors, Installation house) {
    this.vendors = vendors;
    this.house = house;
  }

  Letter of(Notice notice, Recipient recipient, String messageId) {
    return new Letter(
        recipient.address(),
        subject(notice),
        text(notice, recipient),
        messageId,
        List.of(),
        true,
        recipient.leave());
  }

  static String subject(Notice notice) {
    String level = notice.findLevel().map(found -> " (" + found.word() + ")").orElse("");
    return notice.number() + level + ": " + notice.title();
  }

  String text(Notice notice, Recipient recipient) {
    StringBuilder text = new StringBuilder(1_000);
    text.append("%s has published a security advisory.\n\n".formatted(vendors.vendor().name()));
    line(text, "Advisory", notice.number() + ", " + notice.title());
    line(text, "Severity", notice.findLevel().map(Severity::word).orElse(""));
    line(text, "Products", notice.names());
    line(text, "New in it", notice.change());
    text.append("\nWhich versions it concerns and what to do stands there:\n\n  ")
        .append(notice.page())
        .append("\n\nYou get this because ")
        .append(recipient.why())
        .append(
            "\n\nWhether this letter is from us: type this address and look the code up there.\n\n  ")
        .append(house.at("/genuine"))
        .append("\n  Code: ")
        .append(notice.code())
        .append('\n');
    if (recipient.leave() != null) {
      text.append("\nTo get no more of these:\n\n  ").append(recipient.leave()).append('\n');
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String words) {
    if (!words.isEmpty()) {
      text.append("  %-10s %s\n".formatted(name + ":", words.replace('\n', ' ')));
    }
  }
}
