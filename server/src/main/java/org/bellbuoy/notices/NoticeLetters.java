package org.bellbuoy.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.PublishedAdvisories;
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
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Severity;
import org.springframework.stereotype.Component;

/// The letter that tells of an advisory: plain text in the vendor's wording for its kind, the same
/// for everybody but for why they get it and how they end it, with nothing in it that tells who
/// reads it.
@Component
class NoticeLetters {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final LetterTemplates templates;
  private final NoticeWording wording;
  private final PublishedAdvisories advisories;
  private final VendorProfiles vendors;
  private final Installation house;

  NoticeLetters(
      LetterTemplates templates,
      NoticeWording wording,
      PublishedAdvisories advisories,
      VendorProfiles vendors,
      Installation house) {
    this.templates = templates;
    this.wording = wording;
    this.advisories = advisories;
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

  /// What everybody reads, by what is published of the advisory.
  String body(Notice notice) {
    return body(notice, advisories.byNumber(notice.number()));
  }

  /// A wording that no longer says what it must, or that has nothing to say it with, gives way to
  /// that of release advisories and then to ours: nobody is left untold for the sake of words.
  ///
  /// @param said what the advisory says; empty where nothing of it is known
  String body(Notice notice, Optional<AdvisoryFacts> said) {
    return said.map(facts -> wording.of(facts, notice.change()))
        .filter(worded -> worded.kind() != LetterKind.RELEASE_ADVISORY)
        .flatMap(worded -> written(notice, worded))
        .or(() -> written(notice, NoticeWording.RELEASE))
        .orElseGet(() ->
            "%s has published a security advisory.\n\n%s"
                .formatted(vendors.vendor().name(), advisory(notice)));
  }

  private Optional<String> written(Notice notice, NoticeWording.Worded worded) {
    String text = templates.get(HOUSE, worded.kind()).text();
    String mark = LetterField.ADVISORY.mark();
    String whole = text.contains(mark) ? text : text.stripTrailing() + "\n\n" + mark;
    try {
      return Optional.of(LetterTemplate.sent(worded.kind(), whole, worded.with(common(notice))));
    } catch (Refused _) {
      return Optional.empty();
    }
  }

  private Map<LetterField, String> common(Notice notice) {
    String contact = vendors.profile(HOUSE).contact();
    return Map.of(
        LetterField.VENDOR,
        vendors.vendor().name(),
        LetterField.CONTACT,
        contact,
        LetterField.SAMPLES_ADDRESS,
        contact,
        LetterField.ADVISORY,
        advisory(notice));
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
