package org.bellbuoy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.standards.csaf.report.VulnerabilityReport;

/// What a vulnerability report that travels as a CSAF document says, in the parts of our reports.
final class CsafReports {

  private static final int LINE = 200;
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

  private CsafReports() {}

  static Content content(VulnerabilityReport report, List<Product> catalogue) {
    return new Content(
        product(report, catalogue),
        line(affected(report).map(VulnerabilityReport.Affected::version)),
        MailText.shown(head(report) + "\n\n" + each(report, CsafReports::what)),
        MailText.shown(each(report, flaw -> notes(flaw.notes()))),
        MailText.shown(each(report, CsafReports::impact)),
        line(report.credits().stream()),
        address(report.contact()),
        "");
  }

  /// What a line of the preview says.
  static String line(VulnerabilityReport report) {
    return line(
        Stream.of(
            "%s (%s, version %s, from %s%s)"
                .formatted(
                    report.title(),
                    report.id(),
                    report.version(),
                    report.publisher(),
                    report.tlp().isEmpty() ? "" : ", TLP:" + report.tlp())));
  }

  /// The code of the one product of ours that is meant, or the names as they stand there.
  private static String product(VulnerabilityReport report, List<Product> catalogue) {
    List<String> names =
        affected(report).map(VulnerabilityReport.Affected::name).distinct().toList();
    return catalogue.stream()
        .filter(product -> names.size() == 1 && product.name().equalsIgnoreCase(names.getFirst()))
        .map(Product::code)
        .findFirst()
        .orElseGet(() -> line(names.stream()));
  }

  private static Stream<VulnerabilityReport.Affected> affected(VulnerabilityReport report) {
    return report.flaws().stream().flatMap(flaw -> flaw.products().stream()).distinct();
  }

  private static String head(VulnerabilityReport report) {
    return "%s%n%nCSAF document %s, version %s, from %s (%s)%s."
        .formatted(
            report.title(),
            report.id(),
            report.version(),
            report.publisher(),
            report.namespace(),
            report.tlp().isEmpty() ? "" : ", marked TLP:" + report.tlp())
        .replace(System.lineSeparator(), "\n");
  }

  private static String what(VulnerabilityReport.Flaw flaw) {
    List<String> lines = new ArrayList<>();
    lines.add(named(flaw));
    lines.add(flaw.summary());
    lines.addAll(flaw.scores());
    lines.addAll(flaw.links());
    return joined(lines.stream());
  }

  private static String impact(VulnerabilityReport.Flaw flaw) {
    return notes(flaw.threats());
  }

  private static String notes(List<VulnerabilityReport.Note> notes) {
    return joined(notes.stream().map(note -> note.title() + ": " + note.text()));
  }

  private static String named(VulnerabilityReport.Flaw flaw) {
    String names = String.join(", ", flaw.names());
    return flaw.title().isEmpty() ? names : flaw.title() + " (" + names + ")";
  }

  private static String each(
      VulnerabilityReport report, Function<VulnerabilityReport.Flaw, String> words) {
    return report.flaws().stream()
        .map(words)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private static String joined(Stream<String> lines) {
    return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String line(Stream<String> parts) {
    String line =
        MailText.line(
            parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", ")));
    return line.codePointCount(0, line.length()) <= LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LINE - 1)) + "…";
  }

  private static String address(String contact) {
    return ADDRESS.matcher(contact).results().map(MatchResult::group).findFirst().orElse("");
  }
}
