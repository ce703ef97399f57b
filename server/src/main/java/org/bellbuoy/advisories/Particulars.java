package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.jspecify.annotations.Nullable;

/// What a revision states besides its prose: flaws, versions, credits, and how settled it is.
///
/// @param aliases other numbers of the same advisory
/// @param status interim or final
/// @param nextUpdateBy the moment by which more will be said; an interim advisory needs one
/// @param mustActAgain whether a reader who has acted must act again
/// @param ending why the advisory ends with this revision, or null
public record Particulars(
    TlpLabel tlp,
    String lang,
    List<String> aliases,
    DocumentStatus status,
    @Nullable Instant nextUpdateBy,
    boolean mustActAgain,
    List<Reference> references,
    List<Credit> credits,
    List<VulnerabilityFacts> vulnerabilities,
    @Nullable Ending ending) {

  public Particulars {
    aliases = List.copyOf(aliases);
    references = List.copyOf(references);
    credits = List.copyOf(credits);
    vulnerabilities = List.copyOf(vulnerabilities);
  }

  /// The CVE ids of its flaws.
  List<CveId> ids() {
    return vulnerabilities.stream().flatMap(flaw -> Stream.ofNullable(flaw.cve())).toList();
  }

  /// For everybody to read, in English, final, about these flaws.
  public static Particulars about(List<VulnerabilityFacts> vulnerabilities) {
    return new Particulars(
        TlpLabel.CLEAR,
        "en",
        List.of(),
        DocumentStatus.FINAL,
        null,
        false,
        List.of(),
        List.of(),
        vulnerabilities,
        null);
  }

  /// The same, preliminary, with the moment by which more will be said.
  public Particulars interim(Instant by) {
    return new Particulars(
        tlp,
        lang,
        aliases,
        DocumentStatus.INTERIM,
        by,
        mustActAgain,
        references,
        credits,
        vulnerabilities,
        ending);
  }

  /// The same, complete.
  public Particulars settled() {
    return new Particulars(
        tlp,
        lang,
        aliases,
        DocumentStatus.FINAL,
        null,
        mustActAgain,
        references,
        credits,
        vulnerabilities,
        ending);
  }

  public Particulars thanking(List<Credit> others) {
    return new Particulars(
        tlp,
        lang,
        aliases,
        status,
        nextUpdateBy,
        mustActAgain,
        references,
        others,
        vulnerabilities,
        ending);
  }

  public Particulars referring(List<Reference> others) {
    return new Particulars(
        tlp,
        lang,
        aliases,
        status,
        nextUpdateBy,
        mustActAgain,
        others,
        credits,
        vulnerabilities,
        ending);
  }

  public Particulars about(List<VulnerabilityFacts> others, boolean actAgain) {
    return new Particulars(
        tlp, lang, aliases, status, nextUpdateBy, actAgain, references, credits, others, ending);
  }

  Particulars ending(Ending why) {
    return new Particulars(
        tlp,
        lang,
        aliases,
        DocumentStatus.FINAL,
        null,
        false,
        references,
        credits,
        vulnerabilities,
        why);
  }
}
