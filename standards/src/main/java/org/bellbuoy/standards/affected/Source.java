package org.bellbuoy.standards.affected;

import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Severity;

/// The advisory that says something, as far as an answer names it.
///
/// @param id its number
/// @param publisher the namespace of whoever says it
/// @param level the highest of the publisher's own levels
record Source(
    String id, String title, AdvisoryKind kind, String publisher, Optional<Severity> level) {

  static Source of(AdvisoryFacts advisory) {
    return new Source(
        advisory.tracking().id(),
        advisory.title(),
        advisory.kind(),
        advisory.publisher().namespace(),
        advisory.ourLevel());
  }
}
