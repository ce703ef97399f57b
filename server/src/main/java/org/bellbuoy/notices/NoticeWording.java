package org.bellbuoy.notices;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.LetterFacts;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Which of the vendor's letters tells of an advisory, and what it fills in from what is published:
/// what to do and when more is known before there is a fix, how to tell our mail from a fake where
/// somebody writes in our name, what was wrong where an advisory is mended or taken back.
@Component
class NoticeWording {

  private static final Words WORDS = Words.of("notices");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
  private static final Set<RemediationKind> TO_DO_NOW =
      EnumSet.of(
          RemediationKind.VENDOR_FIX,
          RemediationKind.OPTIONAL_PATCH,
          RemediationKind.MITIGATION,
          RemediationKind.WORKAROUND);

  static final Worded RELEASE = new Worded(LetterKind.RELEASE_ADVISORY, Map.of());

  private final Genuine genuine;

  NoticeWording(Genuine genuine) {
    this.genuine = genuine;
  }

  /// @param facts what the letter of this kind fills in beyond what all of them do
  record Worded(LetterKind kind, Map<LetterField, String> facts) {

    LetterFacts with(Map<LetterField, String> common) {
      Map<LetterField, String> all = new EnumMap<>(common);
      all.putAll(facts);
      return LetterFacts.of(all);
    }
  }

  /// @param change what is new in the revision; empty in the first
  Worded of(AdvisoryFacts said, String change) {
    return switch (said.tracking().standing()) {
      case Standing.Withdrawn(_, String reason) -> correction(reason, WORDS.say("act.withdrawn"));
      case Standing.Superseded _ -> RELEASE;
      case Standing.InForce _ -> inForce(said, change);
    };
  }

  private Worded inForce(AdvisoryFacts said, String change) {
    return switch (said.kind()) {
      case PRELIMINARY, PRE_FIX -> preliminary(said);
      case THREAT -> threat();
      case RELEASE ->
          change.isEmpty() ? RELEASE : correction(change, WORDS.say("act.again", names(said)));
    };
  }

  private static Worded correction(String wrong, String again) {
    return new Worded(
        LetterKind.CORRECTION, Map.of(LetterField.WAS_WRONG, wrong, LetterField.ACT_AGAIN, again));
  }

  private static Worded preliminary(AdvisoryFacts said) {
    Map<LetterField, String> facts = new EnumMap<>(LetterField.class);
    facts.put(LetterField.WHAT_TO_DO, toDo(said));
    facts.put(LetterField.KNOWN_SO_FAR, said.summary().orElse(said.title()));
    Optional.of(said.tracking())
        .map(Tracking::nextUpdateBy)
        .ifPresent(by -> facts.put(LetterField.NEXT_UPDATE, MOMENT.format(by)));
    return new Worded(LetterKind.PRELIMINARY_ADVISORY, facts);
  }

  private static String toDo(AdvisoryFacts said) {
    List<String> all =
        said.vulnerabilities().stream()
            .flatMap(flaw -> flaw.remediations().stream())
            .filter(each -> TO_DO_NOW.contains(each.kind()))
            .map(Remediation::text)
            .distinct()
            .toList();
    return all.isEmpty() ? WORDS.say("act.page") : String.join("\n\n", all);
  }

  private Worded threat() {
    String domains =
        genuine.senders().stream()
            .map(address -> address.substring(address.lastIndexOf('@') + 1))
            .distinct()
            .collect(Collectors.joining(", "));
    return new Worded(
        LetterKind.THREAT_NOTICE,
        Map.of(
            LetterField.GENUINE_MAIL,
            WORDS.say("threat.genuine"),
            LetterField.SENDER_DOMAINS,
            domains));
  }

  private static String names(AdvisoryFacts said) {
    return said.products().stream().map(Product::name).distinct().collect(Collectors.joining(", "));
  }
}
