package org.bellbuoy.standards.csaf.rules;

import org.bellbuoy.standards.shape.Complaint;

/// One test of the standard: its number, its list, and what it looks at.
public record Rule(String id, Group group, Check check) {

  /// Looks at a document and complains about each place that breaks the rule.
  @FunctionalInterface
  public interface Check {
    void look(Document document, Complaint complaint);
  }

  static Rule mandatory(String id, Check check) {
    return new Rule(id, Group.MANDATORY, check);
  }

  static Rule optional(String id, Check check) {
    return new Rule(id, Group.OPTIONAL, check);
  }

  static Rule informative(String id, Check check) {
    return new Rule(id, Group.INFORMATIVE, check);
  }
}
