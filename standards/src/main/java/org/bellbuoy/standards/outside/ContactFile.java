package org.bellbuoy.standards.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `/.well-known/security.txt` (RFC 9116): there, signed, in force, and naming what it should.
final class ContactFile {

  static final String PLACE = "/.well-known/security.txt";
  private static final Duration AHEAD = Duration.ofDays(30);
  private static final Duration YEAR = Duration.ofDays(366);

  private final Round round;
  private final URI place;

  ContactFile(Round round) {
    this.round = round;
    this.place = round.look().at(PLACE);
  }

  /// What the file says to the other looks.
  ///
  /// @param signed taken apart, where it is signed
  /// @param contact the first mail address, or empty
  /// @param encryption addresses of keys
  record Said(Optional<ClearSigned> signed, String contact, List<String> encryption) {
    static final Said NOTHING = new Said(Optional.empty(), "", List.of());
  }

  Said look() {
    Optional<Answer.Got> file = round.file(Check.SECURITY_TXT, place, "security.txt");
    if (file.isEmpty()) {
      return Said.NOTHING;
    }
    FrontLook.cache(round, place, file.get());
    String text = new String(file.get().body(), UTF_8);
    type(file.get());
    Optional<ClearSigned> signed = ClearSigned.of(text);
    List<String> lines = signed.map(ClearSigned::lines).orElseGet(() -> text.lines().toList());
    if (signed.isEmpty()) {
      wrong("It is not signed, or something stands round the signed text. Sign it in clear text.");
    }
    expires(lines);
    contacts(lines);
    if (round.look().secure()) {
      canonical(lines);
      csaf(lines);
      encrypts(lines);
    }
    former(file.get());
    return new Said(signed, mail(lines), values(lines, "Encryption"));
  }

  private void type(Answer.Got got) {
    String type = got.header("content-type").orElse("").toLowerCase(Locale.ROOT).replace(" ", "");
    if (!type.equals("text/plain;charset=utf-8")) {
      wrong(
          "It must be served as text/plain; charset=utf-8 and comes as "
              + Round.quoted(type)
              + ".");
    }
  }

  private void expires(List<String> lines) {
    List<String> said = values(lines, "Expires");
    Optional<Instant> end = said.size() == 1 ? instant(said.getFirst()) : Optional.empty();
    if (end.isEmpty()) {
      wrong("It must say exactly once, as RFC 3339 writes it, when it expires.");
      return;
    }
    Instant now = round.now();
    if (!end.get().isAfter(now)) {
      ends(Severity.ERROR, "It expired on " + said.getFirst() + ", and counts as none. Renew it.");
    } else if (end.get().isBefore(now.plus(AHEAD))) {
      ends(Severity.WARNING, "It expires on " + said.getFirst() + ". Renew it in time.");
    } else if (end.get().isAfter(now.plus(YEAR))) {
      ends(Severity.WARNING, "It expires more than a year ahead, which nobody should believe.");
    }
  }

  private void ends(Severity severity, String sentence) {
    round.note(Check.SECURITY_TXT_EXPIRES, severity, place, sentence);
  }

  private void contacts(List<String> lines) {
    List<String> contacts = values(lines, "Contact");
    if (contacts.isEmpty()) {
      wrong("It names no Contact, which is what it is for.");
    }
    contacts.stream()
        .filter(each -> !each.matches("(mailto|tel|https):.+"))
        .forEach(each ->
            wrong(
                "A Contact is an address that begins with mailto, tel or https, not "
                    + Round.quoted(each)
                    + "."));
  }

  private void canonical(List<String> lines) {
    List<String> said = values(lines, "Canonical");
    if (said.isEmpty()) {
      wrong("It is signed and names no Canonical address, so a copy elsewhere looks as good.");
    } else if (!said.contains(place.toString())) {
      round.note(
          new Symptom(
              Check.SECURITY_TXT,
              Severity.ERROR,
              place,
              "Its Canonical address is "
                  + Round.quoted(said.getFirst())
                  + ", and it was found at "
                  + place
                  + ".",
              Trouble.BASE,
              "elsewhere"));
    }
  }

  private void csaf(List<String> lines) {
    List<String> said = values(lines, "CSAF");
    if (said.isEmpty()) {
      wrong("It has no CSAF line, by which programs find the advisories.");
    } else if (!said.getFirst().endsWith(ProviderLook.PLACE)) {
      wrong(
          "Its first CSAF line must be the well-known address, not "
              + Round.quoted(said.getFirst())
              + ".");
    }
  }

  private void encrypts(List<String> lines) {
    if (values(lines, "Encryption").isEmpty()) {
      wrong("It names no key to encrypt to.");
    }
  }

  /// Programs from before RFC 9116 look at the root; what they find there must be the same.
  private void former(Answer.Got file) {
    URI root = round.look().at("/security.txt");
    if (round.raw(root) instanceof Answer.Got got) {
      boolean same =
          got.status() == 200
              && new String(got.body(), UTF_8).equals(new String(file.body(), UTF_8));
      boolean led =
          Round.isRedirect(got.status()) && got.header("location").orElse("").endsWith(PLACE);
      if (!same && !led && !Round.isMissing(got.status()) && got.status() < 500) {
        round.note(
            Check.SECURITY_TXT,
            Severity.WARNING,
            root,
            "This older place says something else. Let it lead to " + place + ", or take it away.");
      }
    }
  }

  private void wrong(String sentence) {
    round.note(
        new Symptom(
            Check.SECURITY_TXT, Severity.ERROR, place, sentence, Trouble.ITSELF, "security.txt"));
  }

  private static String mail(List<String> lines) {
    return values(lines, "Contact").stream()
        .filter(each -> each.startsWith("mailto:") && each.contains("@"))
        .map(each -> each.substring("mailto:".length()).replaceAll("\\?.*", ""))
        .findFirst()
        .orElse("");
  }

  private static List<String> values(List<String> lines, String field) {
    String begin = field.toLowerCase(Locale.ROOT) + ":";
    return lines.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
        .map(line -> line.substring(begin.length()).strip())
        .toList();
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
