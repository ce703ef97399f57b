package org.bellbuoy.standards.affected;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;

/// What holds for one version and one flaw, and what to do.
///
/// @param flaw the CVE ID, else the number of the advisory
/// @param advisories the numbers of those that speak of it
/// @param title what the first of them is called
/// @param level the highest of our own levels
/// @param product of which the advisories speak: the one asked for, or a part of it
/// @param isPart whether it lies inside the product that was asked for
/// @param fix the version of the same stream to take
/// @param others fixed versions of other streams, the nearest first
/// @param range the versions that decided, in words
/// @param justification why it is not affected
/// @param sentence all of it in words
public record Answer(
    AnswerKind kind,
    String flaw,
    List<String> advisories,
    String title,
    Optional<Severity> level,
    Product product,
    boolean isPart,
    Optional<String> fix,
    List<String> others,
    Optional<String> range,
    Optional<Justification> justification,
    String sentence) {

  public Answer {
    advisories = List.copyOf(advisories);
    others = List.copyOf(others);
  }
}
