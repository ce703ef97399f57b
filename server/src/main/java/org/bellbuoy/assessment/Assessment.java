package org.bellbuoy.assessment;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.jspecify.annotations.Nullable;

/// What we judged about a case so far; each part comes when it is known.
///
/// @param lines the table of affected versions as it was typed
/// @param version counts the changes, from 0 while nothing was judged
public record Assessment(
    CaseId about,
    Optional<Judgement> judgement,
    List<AffectedLine> lines,
    Optional<Exploitation> exploitation,
    Remedies remedies,
    long version) {

  public Assessment {
    lines = List.copyOf(lines);
  }

  static Assessment none(CaseId about) {
    return new Assessment(about, Optional.empty(), List.of(), Optional.empty(), Remedies.none(), 0);
  }

  Assessment with(Judgement judged) {
    return new Assessment(about, Optional.of(judged), lines, exploitation, remedies, version);
  }

  Assessment with(List<AffectedLine> rows) {
    return new Assessment(about, judgement, rows, exploitation, remedies, version);
  }

  Assessment with(Exploitation known) {
    return new Assessment(about, judgement, lines, Optional.of(known), remedies, version);
  }

  Assessment with(Remedies known) {
    return new Assessment(about, judgement, lines, exploitation, known, version);
  }

  /// The assessment as documents are made of it.
  ///
  /// @param vendor whose judgement it is
  /// @param table the lines in the light of the catalogue
  public VulnerabilityFacts toVulnerabilityFacts(
      String title, @Nullable CveId cve, String vendor, AffectedTable table) {
    return new VulnerabilityFacts(
        title,
        cve,
        judgement.flatMap(Assessment::weakness).stream().toList(),
        List.of(),
        judgement.map(judged -> scores(judged, vendor)).orElse(List.of()),
        table.rows(),
        exploitation.orElse(null),
        remedies.toFacts(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  private static Optional<Weakness> weakness(Judgement judged) {
    return Optional.ofNullable(judged.cwe())
        .map(id -> new Weakness(id, CweList.pinned().find(id).map(CweEntry::name).orElse(id)));
  }

  private static List<Score> scores(Judgement judged, String vendor) {
    String reason =
        judged.shift() == Shift.NONE
            ? judged.reason()
            : judged.reason() + "\n\n" + judged.shiftReason();
    return judged
        .vectors()
        .map(vector -> Score.ours(vendor, vector, judged.level(), reason))
        .toList();
  }
}
