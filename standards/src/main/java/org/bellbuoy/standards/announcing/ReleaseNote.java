package org.bellbuoy.standards.announcing;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// The line that the notes of one release carry about one flaw.
///
/// @param product as the catalogue names it
/// @param stream in which the release came; null where the product has none
/// @param version that no longer has the flaw
/// @param cve null while nobody assigned an id
/// @param advisory its number
public record ReleaseNote(
    String product,
    @Nullable String stream,
    String version,
    @Nullable String cve,
    String title,
    String advisory,
    URI page) {

  /// One for each flaw and each release that ends it, in the order of the facts.
  public static List<ReleaseNote> of(Telling telling) {
    return telling.facts().vulnerabilities().stream()
        .flatMap(flaw -> flaw.fixed().stream().map(fix -> of(telling, flaw, fix)))
        .distinct()
        .toList();
  }

  private static ReleaseNote of(Telling telling, VulnerabilityFacts flaw, FixedVersion fix) {
    CveId cve = flaw.cve();
    return new ReleaseNote(
        fix.product().name(),
        fix.stream(),
        fix.version(),
        cve == null ? null : cve.value(),
        flaw.title(),
        telling.number(),
        telling.page());
  }

  /// As a line of Markdown, without the mark of a list.
  public String markdown() {
    String name = cve == null ? "" : cve + ": ";
    return "**%s %s** resolves %s%s ([%s](%s))"
        .formatted(
            product, version, name, Markup.plain(Objects.requireNonNull(title)), advisory, page);
  }

  /// Several as a list.
  public static String markdown(List<ReleaseNote> notes) {
    StringBuilder list = new StringBuilder();
    notes.forEach(note -> list.append("- ").append(note.markdown()).append('\n'));
    return list.toString();
  }
}
