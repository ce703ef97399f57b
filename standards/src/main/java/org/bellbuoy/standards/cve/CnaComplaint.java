package org.bellbuoy.standards.cve;

/// A rule the facts do not meet yet, in a sentence.
public record CnaComplaint(CnaRule rule, String sentence) {}
