package org.bellbuoy.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.assessment.AffectedLine;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.assessment.Judgement;
import org.bellbuoy.assessment.LineStatus;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.CveState;
import org.bellbuoy.cve.KnownCve;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.fixes.FixFile;
import org.bellbuoy.fixes.FixState;
import org.bellbuoy.fixes.FixWork;
import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.springframework.stereotype.Component;

/// Asks the rooms upstream what the rule and the occasions look at.
@Component
class CaseLook {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final RiverStore river;
  private final Assessments assessments;
  private final Fixes fixes;
  private final CveIds cves;
  private final Embargoes embargoes;
  private final Clock clock;

  CaseLook(
      RiverStore river,
      Assessments assessments,
      Fixes fixes,
      CveIds cves,
      Embargoes embargoes,
      Clock clock) {
    this.river = river;
    this.assessments = assessments;
    this.fixes = fixes;
    this.cves = cves;
    this.embargoes = embargoes;
    this.clock = clock;
  }

  RuleFacts rule(CaseFile file) {
    Assessment known = assessments.of(HOUSE, file.id());
    RiverStore.Moments moments = river.moments(file.id());
    Set<AdvisoryKind> published = published(file);
    return new RuleFacts(
        moments.first(),
        published.contains(AdvisoryKind.RELEASE) ? new FixOutlook.Out() : outlook(file, known),
        known.judgement().map(Judgement::level).orElse(null),
        file.exploited(),
        moments.leaked() != null,
        products(known),
        published.contains(AdvisoryKind.PRE_FIX),
        ended(file));
  }

  OccasionFacts occasions(CaseFile file, RuleFacts rule, Outcome outcome) {
    List<KnownCve> ids =
        cves.of(HOUSE, file.id().value(), file.embargo()).stream()
            .filter(each -> each.state() != CveState.REJECTED)
            .toList();
    return new OccasionFacts(
        rule.level(),
        rule.products().size(),
        !ids.isEmpty(),
        mended(file),
        ids.stream().anyMatch(each -> each.state() == CveState.PUBLISHED),
        agreed(file),
        river.threatBegun(file.id()),
        file.exploited(),
        outcome,
        published(file),
        !ended(file));
  }

  /// When an agreed silence ends, while it stands.
  Optional<Instant> silentUntil(CaseFile file) {
    Instant now = clock.instant();
    return embargoes.get(HOUSE, file.embargo()) instanceof Embargo.Agreed agreed
            && !agreed.liftedAt(now)
        ? Optional.of(agreed.end().instant())
        : Optional.empty();
  }

  /// A risk that is borne does not end it: no fix will come.
  private static boolean ended(CaseFile file) {
    return !file.state().open() && file.state() != CaseState.RISK_ACCEPTED;
  }

  private Set<AdvisoryKind> published(CaseFile file) {
    List<AdvisoryKind> kinds = river.published(file.id());
    return kinds.isEmpty() ? EnumSet.noneOf(AdvisoryKind.class) : EnumSet.copyOf(kinds);
  }

  private static Set<String> products(Assessment known) {
    return known.lines().stream()
        .filter(line -> line.status() != LineStatus.NOT_AFFECTED)
        .map(AffectedLine::product)
        .collect(Collectors.toSet());
  }

  /// A fixed build that customers cannot get yet is no fix for them: its estimate counts on.
  private FixOutlook outlook(CaseFile file, Assessment known) {
    List<FixFile> works = fixes.of(HOUSE, file);
    Stream<Optional<Instant>> unplanned =
        known.lines().stream()
            .filter(line -> line.status() == LineStatus.AFFECTED)
            .filter(line -> works.stream().noneMatch(each -> mends(each.work(), line)))
            .map(_ -> Optional.empty());
    Stream<Optional<Instant>> planned =
        works.stream()
            .filter(each -> each.work().state() != FixState.NOT_NEEDED)
            .map(CaseLook::expected);
    return FixOutlook.of(Stream.concat(unplanned, planned).toList(), clock.instant());
  }

  /// Who says that it takes longer is believed here before a second person has agreed to it.
  private static Optional<Instant> expected(FixFile file) {
    return file.waiting()
        .map(said -> Optional.ofNullable(said.expectedAt()))
        .orElseGet(() -> file.work().findExpectedAt());
  }

  private static boolean mends(FixWork work, AffectedLine line) {
    return work.place().product().equals(line.product())
        && (line.stream() == null || work.place().stream().equals(line.stream()));
  }

  private boolean mended(CaseFile file) {
    List<FixState> states =
        fixes.of(HOUSE, file).stream().map(each -> each.work().state()).toList();
    return states.contains(FixState.READY) && states.stream().allMatch(FixState::done);
  }

  private boolean agreed(CaseFile file) {
    return file.state() == CaseState.SCHEDULED || silentUntil(file).isPresent();
  }
}
