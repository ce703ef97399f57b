package org.bellbuoy.standards.surfaces;

/// One thing in which a surface differs from the facts.
///
/// @param surface where it stands
/// @param sentence what differs, for whoever has to mend it
public record Difference(DifferenceKind kind, String surface, String sentence) {}
