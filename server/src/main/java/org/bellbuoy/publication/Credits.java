package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Credit;

/// Thanks in a line each, in the form the finder agreed to.
final class Credits {

  private Credits() {}

  static List<String> of(AdvisoryFacts facts) {
    return Stream.concat(
            facts.credits().stream(),
            facts.vulnerabilities().stream().flatMap(flaw -> flaw.credits().stream()))
        .map(Credits::line)
        .filter(line -> !line.isBlank())
        .distinct()
        .toList();
  }

  private static String line(Credit credit) {
    List<String> parts = new ArrayList<>();
    parts.add(String.join(", ", credit.names()));
    parts.add(credit.organisation() == null ? "" : credit.organisation());
    parts.add(credit.text() == null ? "" : credit.text());
    return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
  }
}
