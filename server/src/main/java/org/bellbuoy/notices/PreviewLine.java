package org.bellbuoy.notices;

import java.util.List;
import java.util.Set;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.HitReason;
import org.bellbuoy.standards.affected.AnswerKind;

/// One customer who would be told.
///
/// @param kind the most pressing of what holds for what runs there
/// @param first whether they are named to be told first
/// @param why what runs there and how we know it, the most pressing first; nothing of whoever was
///   told before and has nothing of it any more
public record PreviewLine(
    Customer customer,
    AnswerKind kind,
    Set<Ground> grounds,
    Way way,
    boolean first,
    List<HitReason> why) {

  public PreviewLine {
    grounds = Set.copyOf(grounds);
    why = List.copyOf(why);
  }
}
