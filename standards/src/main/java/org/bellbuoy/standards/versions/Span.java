package org.bellbuoy.standards.versions;

/// A stretch of versions between two cuts; unlike a range it may begin just above a version.
record Span(Cut lower, Cut upper) {}
