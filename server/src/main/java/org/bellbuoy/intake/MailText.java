package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.parsing.MailFile;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.vault.Hashes;

/// A message as people read it. What could trick a reader is marked; the original stays as it came.
final class MailText {

  private static final int MOST = 100_000;
  private static final Pattern TRICKS =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
  private static final Pattern TAG = Pattern.compile("\\[([2-9b-z]{10})]");
  private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,500}>");

  private MailText() {}

  /// @param sentTo to which addresses of ours
  static String report(ParsedMail mail, String sentTo) {
    String subject = mail.subject().isEmpty() ? "(none)" : mail.subject();
    return shown("Subject: " + subject + "\nTo: " + sentTo + "\n\n" + words(mail));
  }

  static String message(ParsedMail mail, boolean automatic) {
    return shown((automatic ? "(An automatic reply.)\n\n" : "") + words(mail));
  }

  /// Its text, or why there is none. Whoever sent it can be asked to send it again.
  private static String words(ParsedMail mail) {
    return mail.seal()
        .findUnopened()
        .map(reason ->
            "This message could not be opened: %s. It is kept byte for byte. Ask for it again, encrypted to the key in force or by the form."
                .formatted(reason.words()))
        .orElse(mail.text());
  }

  static String shown(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    String marked = TRICKS.matcher(lines).replaceAll("\uFFFD").strip();
    if (marked.length() <= MOST) {
      return marked;
    }
    int end = Character.isHighSurrogate(marked.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return marked.substring(0, end) + "\n\n(It goes on. The original is kept whole.)";
  }

  static String line(String text) {
    return shown(text).replace('\n', ' ').replace('\t', ' ');
  }

  /// The same for the same message, whatever the servers on its way wrote above it.
  static byte[] essence(ParsedMail mail) {
    StringBuilder essence = new StringBuilder();
    Stream.of(messageId(mail), mail.from(), mail.subject(), mail.text())
        .forEach(part -> essence.append(part.length()).append(':').append(part));
    mail.files()
        .forEach(file -> essence.append(HexFormat.of().formatHex(Hashes.sha256(file.content()))));
    return Hashes.sha256(essence.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String messageId(ParsedMail mail) {
    return ids(mail, "Message-ID").findFirst().orElse("");
  }

  /// Those it answers, the nearest first.
  static List<String> answers(ParsedMail mail) {
    List<String> references = ids(mail, "References").toList();
    return Stream.of(
            ids(mail, "In-Reply-To"),
            references.reversed().stream(),
            mail.findBounced().stream().map(bounced -> bounced.original()),
            tags(mail),
            ids(mail, "Message-ID")) // the same message by another way
        .flatMap(each -> each)
        .distinct()
        .limit(50)
        .toList();
  }

  /// Its files; one that is larger than we take stays in the original.
  static List<NewAttachment> files(ParsedMail mail) {
    return mail.files().stream()
        .filter(file -> file.content().length <= NewAttachment.MOST_BYTES)
        .map(file -> new NewAttachment(name(file), file.content()))
        .toList();
  }

  private static String name(MailFile file) {
    return file.name().isEmpty() && file.type().equals("text/html") ? "message.html" : file.name();
  }

  /// The tag of our subjects, for programs that drop the headers that name what they answer.
  private static Stream<String> tags(ParsedMail mail) {
    return TAG.matcher(mail.subject()).results().map(found -> "tag:" + found.group(1));
  }

  private static Stream<String> ids(ParsedMail mail, String header) {
    return mail.all(header).stream()
        .flatMap(value -> ID.matcher(value).results().map(MatchResult::group));
  }
}
