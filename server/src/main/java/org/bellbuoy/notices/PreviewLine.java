package org.bellbuoy.notices;

import java.util.Set;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.standards.affected.AnswerKind;

/// One customer who would be told.
///
/// @param kind the most pressing of what holds for what runs there
/// @param first whether they are named to be told first
public record PreviewLine(
    Customer customer, AnswerKind kind, Set<Ground> grounds, Way way, boolean first) {

  public PreviewLine {
    grounds = Set.copyOf(grounds);
  }
}
