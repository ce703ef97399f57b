package org.bellbuoy.intake.street;

/// An attachment that already arrived with this form and need not be chosen again.
///
/// @param id what a removal names
/// @param size in words
public record KeptFile(String id, String name, String size) {}
