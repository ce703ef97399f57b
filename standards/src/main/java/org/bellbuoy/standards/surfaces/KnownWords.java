package org.bellbuoy.standards.surfaces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;

/// Everything a text about the advisory may say: its ids, versions in the part each plays, dates,
/// scores, and whatever its own prose mentions.
final class KnownWords {
  private final AdvisoryFacts facts;
  private final Set<String> starts = new LinkedHashSet<>();
  private final Set<String> ends = new LinkedHashSet<>();
  private final Set<String> fixes = new LinkedHashSet<>();
  private final Set<String> free = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final String prose;

  KnownWords(AdvisoryFacts facts) {
    this.facts = facts;
    facts.vulnerabilities().forEach(flaw -> flaw.statuses().forEach(this::learn));
    this.prose = prose(facts).collect(Collectors.joining("\n"));
  }

  private void learn(StatusRow row) {
    switch (row) {
      case AffectedRange r -> range(r.versions());
      case FixedVersion r -> fixes.add(r.version());
      case NotAffected r -> others.addAll(r.versions().bounds());
      case UnderInvestigation r -> others.addAll(r.versions().bounds());
      case Remainder _ -> {}
    }
  }

  private void range(VersionRange range) {
    if (range.from() instanceof LowerBound.From(var first)) {
      starts.add(first);
    }
    switch (range.to()) {
      case UpperBound.Before(var version) -> {
        ends.add(version);
        free.add(version);
      }
      case UpperBound.UpTo(var version) -> ends.add(version);
      case UpperBound.Open _ -> {}
    }
  }

  private static Stream<String> prose(AdvisoryFacts facts) {
    return Stream.of(
            Stream.of(facts.title()),
            facts.sections().stream().map(Section::markdown),
            facts.references().stream().flatMap(KnownWords::words),
            facts.tracking().revisions().stream().map(Revision::summary),
            facts.vulnerabilities().stream().flatMap(KnownWords::prose))
        .flatMap(words -> words);
  }

  private static Stream<String> prose(VulnerabilityFacts flaw) {
    return Stream.of(
            Stream.of(flaw.title()),
            flaw.sections().stream().map(Section::markdown),
            flaw.references().stream().flatMap(KnownWords::words),
            flaw.remediations().stream().map(Remediation::text),
            flaw.foreignIds().stream().map(id -> id.text()),
            flaw.scores().stream().map(Score::reason).filter(Objects::nonNull),
            Stream.ofNullable(flaw.exploitation()).map(each -> each.statement()))
        .flatMap(words -> words);
  }

  private static Stream<String> words(Reference reference) {
    return Stream.of(reference.text(), reference.url());
  }

  List<String> ids() {
    return facts.cves().stream().map(CveId::value).toList();
  }

  boolean mentions(String words) {
    return prose.contains(words);
  }

  Set<String> starts() {
    return starts;
  }

  /// One may also say "before" of the version that holds the fix.
  Set<String> ends() {
    Set<String> all = new LinkedHashSet<>(ends);
    all.addAll(fixes);
    return all;
  }

  /// Where a range ends before a version, that version is free of the flaw.
  Set<String> free() {
    Set<String> all = new LinkedHashSet<>(fixes);
    all.addAll(free);
    return all;
  }

  /// The versions that are named as fixed.
  Set<String> fixes() {
    return fixes;
  }

  Set<String> versions() {
    Set<String> all = new LinkedHashSet<>(starts);
    all.addAll(ends);
    all.addAll(fixes);
    all.addAll(others);
    return all;
  }

  Set<LocalDate> dates() {
    return Stream.concat(
            Stream.of(
                facts.tracking().initialRelease(),
                facts.tracking().currentRelease(),
                facts.tracking().nextUpdateBy()),
            Stream.concat(
                facts.tracking().revisions().stream().map(Revision::date),
                facts.vulnerabilities().stream().flatMap(KnownWords::dates)))
        .filter(Objects::nonNull)
        .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
        .collect(Collectors.toSet());
  }

  private static Stream<Instant> dates(VulnerabilityFacts flaw) {
    Stream<Instant> own =
        Stream.concat(Stream.ofNullable(flaw.discovered()), Stream.ofNullable(flaw.disclosed()));
    Exploitation exploitation = flaw.exploitation();
    Stream<Instant> known =
        exploitation == null ? Stream.empty() : Stream.ofNullable(exploitation.asOf());
    Stream<Instant> released =
        flaw.fixed().stream().flatMap(fixed -> Stream.ofNullable(fixed.released()));
    return Stream.of(own, known, released).flatMap(each -> each);
  }

  List<Score> scores() {
    return facts.vulnerabilities().stream().flatMap(flaw -> flaw.scores().stream()).toList();
  }
}
