package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.correspondence.LetterFacts;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.SigningKey;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Moment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the house knows of a report when somebody writes to its reporter, and what of other
/// reporters must not slip in.
@Component
class LetterFilling {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int TOO_SHORT = 4;

  private final VendorProfiles vendors;
  private final Deadlines deadlines;
  private final PromiseAnswer promise;
  private final SigningKey key;
  private final ReportStore store;
  private final ReportTexts texts;
  private final ObjectProvider<LetterKnowledge> knowledge;
  private final Clock clock;

  LetterFilling(
      VendorProfiles vendors,
      Deadlines deadlines,
      PromiseAnswer promise,
      SigningKey key,
      ReportStore store,
      ReportTexts texts,
      ObjectProvider<LetterKnowledge> knowledge,
      Clock clock) {
    this.vendors = vendors;
    this.deadlines = deadlines;
    this.promise = promise;
    this.key = key;
    this.store = store;
    this.texts = texts;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  LetterFacts facts(Viewer viewer, Report report) {
    Map<LetterField, String> known = new EnumMap<>(LetterField.class);
    VendorProfile vendor = vendors.profile(viewer);
    known.put(LetterField.NUMBER, report.tracking());
    known.put(LetterField.VENDOR, vendor.nameOrStandIn());
    known.put(LetterField.NO_REWARD, vendor.noReward());
    known.put(LetterField.POLICY_VERSION, String.valueOf(report.policyVersion()));
    if (vendor.hasContact()) {
      known.put(LetterField.CONTACT, vendor.contact());
    }
    if (viewer instanceof Viewer.Staff staff) {
      known.put(LetterField.HANDLER, staff.name());
    }
    key.findFingerprint().ifPresent(print -> known.put(LetterField.FINGERPRINT, print));
    promise.due(report).ifPresent(at -> known.put(LetterField.PROMISED_TIME, Moment.inWords(at)));
    deadlines
        .due(HOUSE, ClockKind.STATUS_TO_REPORTER, clock.instant())
        .ifPresent(at -> known.put(LetterField.NEXT_DATE, day(at)));
    if (report.policyVersion() > 0) {
      String followed = Words.of("intake").say("letter.followed", report.policyVersion());
      known.put(LetterField.FOLLOWED_POLICY, followed);
    }
    knowledge.forEach(each -> known.putAll(each.known(report, viewer)));
    return new LetterFacts(known, others(report));
  }

  private static String day(Instant at) {
    return Moment.inWords(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /// Numbers, names and addresses of whoever else reported the same.
  private Set<String> others(Report report) {
    Set<String> words = new HashSet<>();
    report.findSubject().stream()
        .flatMap(subject -> store.ofSubject(subject).stream())
        .filter(other -> !other.id().equals(report.id()))
        .flatMap(other -> texts.find(HOUSE, other.id().value()).stream())
        .flatMap(LetterFilling::marks)
        .filter(word -> word.length() >= TOO_SHORT)
        .forEach(words::add);
    texts.find(HOUSE, report.id().value()).stream()
        .flatMap(LetterFilling::marks)
        .forEach(words::remove);
    return words;
  }

  private static Stream<String> marks(ReportText text) {
    Content content = text.content();
    return Stream.of(text.report().tracking(), content.credit(), content.contact());
  }
}
