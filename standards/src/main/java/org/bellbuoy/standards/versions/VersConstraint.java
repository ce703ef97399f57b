package org.bellbuoy.standards.versions;

/// One constraint of a vers URI: a version, and on which side of it.
record VersConstraint(VersComparator comparator, String version) {

  /// Reads the constraint; a version without a sign stands for itself.
  static VersConstraint parse(String text) {
    for (var comparator : VersComparator.values()) {
      if (text.startsWith(comparator.sign())) {
        return new VersConstraint(comparator, text.substring(comparator.sign().length()));
      }
    }
    return new VersConstraint(VersComparator.EXACTLY, text);
  }

  Cut cut() {
    return switch (comparator) {
      case AT_LEAST, BELOW -> new Cut.Below(version);
      case ABOVE, AT_MOST -> new Cut.Above(version);
      case EXACTLY, NOT -> throw new IllegalStateException("A single version is no cut.");
    };
  }

  Span point() {
    return new Span(new Cut.Below(version), new Cut.Above(version));
  }
}
