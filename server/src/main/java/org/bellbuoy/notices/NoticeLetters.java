package org.bellbuoy.notices;

import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.LetterFacts;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.delivery.Letter;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Mailing;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.standards.facts.Severity;
import org.springframework.stereotype.Component;

/// The letter that tells of an advisory: plain text in the vendor's wording of release advisories,
/// the same for everybody but for why they get it and how they end it, with nothing in it that
/// tells who reads it.
@Component
class NoticeLetters {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final LetterTemplates templates;
  private final VendorProfiles vendors;
  private final Installation house;

  NoticeLetters(LetterTemplates templates, VendorProfiles vendors, Installation house) {
    this.templates = templates;
    this.vendors = vendors;
    this.house = house;
  }

  /// @param body what [#body] says of the notice, which is the same for all
  Letter of(Notice notice, String body, Recipient recipient, String messageId) {
    return new Letter(
        recipient.address(),
        subject(notice),
        text(notice, body, recipient),
        messageId,
        List.of(),
        true,
        recipient.leave());
  }

  /// The letter about an incident, in the words of whoever wrote it.
  Letter of(Notice notice, Mailing.Words words, Recipient recipient, String messageId) {
    return new Letter(
        recipient.address(),
        words.subject(),
        text(notice, words.text(), recipient),
        messageId,
        List.of(),
        true,
        null);
  }

  static String subject(Notice notice) {
    String level = notice.findLevel().map(found -> " (" + found.word() + ")").orElse("");
    return notice.number() + level + ": " + notice.title();
  }

  /// What everybody reads. A wording that no longer says what it must gives way to ours: nobody is
  /// left untold for the sake of words.
  String body(Notice notice) {
    LetterFacts facts =
        LetterFacts.of(
            Map.of(
                LetterField.VENDOR,
                vendors.vendor().name(),
                LetterField.CONTACT,
                vendors.profile(HOUSE).contact(),
                LetterField.ADVISORY,
                advisory(notice)));
    LetterTemplate wording = templates.get(HOUSE, LetterKind.RELEASE_ADVISORY);
    try {
      return LetterTemplate.sent(LetterKind.RELEASE_ADVISORY, wording.text(), facts);
    } catch (Refused _) {
      return "%s has published a security advisory.\n\n%s"
          .formatted(vendors.vendor().name(), advisory(notice));
    }
  }

  private static String advisory(Notice notice) {
    StringBuilder text = new StringBuilder(600);
    line(text, "Advisory", notice.number() + ", " + notice.title());
    line(text, "Severity", notice.findLevel().map(Severity::word).orElse(""));
    line(text, "Products", notice.names());
    line(text, "New in it", notice.change());
    return text.append("\nWhich versions it concerns and what to do stands there:\n\n  ")
        .append(notice.page())
        .toString();
  }

  String text(Notice notice, String body, Recipient recipient) {
    StringBuilder text = new StringBuilder(body.length() + 600);
    text.append(body)
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
