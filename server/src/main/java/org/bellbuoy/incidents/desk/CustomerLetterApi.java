package org.bellbuoy.incidents.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.ByLetter;
import org.bellbuoy.incidents.CustomerLetter;
import org.bellbuoy.incidents.CustomerLetterForm;
import org.bellbuoy.incidents.CustomerLetters;
import org.bellbuoy.incidents.MailAffected;
import org.bellbuoy.incidents.WriteCustomerLetter;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Letters about an incident to customers, for programs of the staff.
@RestController
@RequestMapping("/api/v1/incidents/{code}/letters")
class CustomerLetterApi {

  private final CustomerLetters letters;
  private final WriteCustomerLetter write;
  private final MailAffected mail;

  CustomerLetterApi(CustomerLetters letters, WriteCustomerLetter write, MailAffected mail) {
    this.letters = letters;
    this.write = write;
    this.mail = mail;
  }

  @GetMapping
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<LettersAnswer> show(Viewer viewer, @PathVariable String code) {
    CustomerLetters.Whole whole = letters.of(viewer, code);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(whole.incident().version()))
        .body(LettersAnswer.of(whole));
  }

  /// Writes the letter in one language. Nothing leaves by this.
  @PostMapping
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<LettersAnswer> write(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody CustomerLetterForm sent) {
    write.write(viewer, code, sent, IfMatch.version(match));
    return show(viewer, code);
  }

  /// Lets the letters leave, to every named customer who was not sent the same.
  @PostMapping("/sending")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<LettersAnswer> send(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
    int _ = mail.mail(viewer, code, IfMatch.version(match));
    return show(viewer, code);
  }

  /// @param kind the letter that the incident asks for now
  /// @param open the marks that whoever writes must fill
  /// @param readers how many customers read which language
  /// @param byHand how many have nobody who reads mail
  /// @param account how far letters have come to how many
  record LettersAnswer(
      String kind,
      List<String> open,
      String wording,
      List<LetterAnswer> letters,
      Map<String, Integer> readers,
      int byHand,
      Map<ByLetter, Long> account) {
    static LettersAnswer of(CustomerLetters.Whole whole) {
      return new LettersAnswer(
          whole.kind().word(),
          whole.open().stream().map(LetterField::word).toList(),
          whole.wording(),
          whole.letters().stream().map(LetterAnswer::of).toList(),
          whole.readers(),
          whole.byHand(),
          whole.account());
    }
  }

  /// The letter in one language.
  record LetterAnswer(String language, String kind, String subject, String text, Instant at) {
    static LetterAnswer of(CustomerLetter of) {
      return new LetterAnswer(
          of.language(), of.kind().word(), of.said().subject(), of.said().text(), of.at());
    }
  }
}
