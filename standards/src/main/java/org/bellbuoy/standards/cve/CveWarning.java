package org.bellbuoy.standards.cve;

/// One doubtful place of a record: what kind of doubt, where, and a sentence for people.
public record CveWarning(CveWarningKind kind, String pointer, String sentence) {}
