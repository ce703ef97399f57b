package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.standards.cve.CveWarningKind;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// An advisory that is public elsewhere, as read, with everything that is doubtful about it.
///
/// @param number its number there; the CVE id where it had none
/// @param changes what its last revision changed, or the empty string
/// @param before what was said before that, or null where nobody says
/// @param published when it became as it is, or null where nobody says
record ImportedAdvisory(
    String number,
    AdvisoryKind kind,
    String title,
    List<Section> sections,
    Particulars particulars,
    String changes,
    @Nullable PublishedBefore before,
    @Nullable Instant published,
    List<CveWarning> warnings) {

  ImportedAdvisory {
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
  }

  /// One flaw, of which a record speaks.
  static ImportedAdvisory of(
      String number,
      VulnerabilityFacts flaw,
      @Nullable Instant published,
      List<CveWarning> warnings) {
    return new ImportedAdvisory(
        number,
        AdvisoryKind.RELEASE,
        flaw.title(),
        List.of(),
        Particulars.about(List.of(flaw)),
        "",
        null,
        published,
        warnings);
  }

  /// A whole advisory. Whoever else published it, here it is said by this vendor; that is a doubt.
  static ImportedAdvisory of(AdvisoryFacts facts, List<String> doubts) {
    Tracking tracking = facts.tracking();
    List<Revision> history =
        tracking.revisions().stream().sorted(Comparator.comparing(Revision::date)).toList();
    return new ImportedAdvisory(
        tracking.id(),
        facts.kind(),
        facts.title(),
        facts.sections(),
        particulars(facts, history.getLast()),
        history.getLast().summary(),
        new PublishedBefore(tracking.initialRelease(), counted(history)),
        since(tracking),
        doubts(facts, doubts));
  }

  private static Particulars particulars(AdvisoryFacts facts, Revision last) {
    Tracking tracking = facts.tracking();
    return new Particulars(
        facts.tlp(),
        facts.lang(),
        tracking.aliases(),
        tracking.status(),
        tracking.nextUpdateBy(),
        last.mustActAgain(),
        facts.references(),
        facts.credits(),
        facts.vulnerabilities(),
        ending(tracking.standing()));
  }

  private static @Nullable Ending ending(Standing standing) {
    return switch (standing) {
      case Standing.InForce() -> null;
      case Standing.Withdrawn(Instant _, String reason) -> new Ending(reason, null);
      case Standing.Superseded superseded ->
          new Ending(superseded.reason(), superseded.byTrackingId());
    };
  }

  /// Counted from 1: numbers of two manners in one history are an error of CSAF (6.1.30).
  private static List<Revision> counted(List<Revision> history) {
    List<Revision> earlier = new ArrayList<>();
    for (Revision each : history.subList(0, history.size() - 1)) {
      earlier.add(
          new Revision(
              Integer.toString(earlier.size() + 1),
              each.date(),
              each.summary(),
              each.mustActAgain()));
    }
    return earlier;
  }

  private static Instant since(Tracking tracking) {
    return switch (tracking.standing()) {
      case Standing.InForce() -> tracking.currentRelease();
      case Standing.Withdrawn(Instant at, String _) -> latest(at, tracking);
      case Standing.Superseded superseded -> latest(superseded.at(), tracking);
    };
  }

  private static Instant latest(Instant at, Tracking tracking) {
    return at.isAfter(tracking.currentRelease()) ? at : tracking.currentRelease();
  }

  private static List<CveWarning> doubts(AdvisoryFacts facts, List<String> doubts) {
    List<CveWarning> all = new ArrayList<>();
    if (facts.publisher().role() != PublisherRole.VENDOR) {
      all.add(
          doubt(
              "It was published by %s; published here, it is said by this vendor."
                  .formatted(facts.publisher().name())));
    }
    doubts.forEach(each -> all.add(doubt(each)));
    return all;
  }

  static CveWarning doubt(String sentence) {
    return new CveWarning(CveWarningKind.READ_OTHERWISE, "", sentence);
  }

  /// What the ending of it is here.
  Purpose purpose() {
    Ending ending = particulars.ending();
    if (ending == null) {
      return Purpose.CONTENT;
    }
    return ending.successor() == null ? Purpose.WITHDRAWAL : Purpose.SUPERSESSION;
  }

  /// Its prose as somebody would go on writing it here: sections of one kind become one.
  Map<SectionName, String> texts() {
    Map<SectionName, String> texts = new TreeMap<>();
    texts.put(SectionName.TITLE, cut(title, SectionName.TITLE.most()));
    for (SectionName name : SectionName.values()) {
      String words = words(name);
      if (!words.isEmpty()) {
        texts.put(name, cut(words, name.most()));
      }
    }
    return texts;
  }

  private String words(SectionName name) {
    StringBuilder words = new StringBuilder();
    for (Section section : sections) {
      if (name.kind().filter(section.kind()::equals).isPresent()) {
        words.append(words.isEmpty() ? "" : "\n\n");
        if (section.title() != null) {
          words.append("### ").append(section.title()).append("\n\n");
        }
        words.append(section.markdown());
      }
    }
    return words.toString();
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
