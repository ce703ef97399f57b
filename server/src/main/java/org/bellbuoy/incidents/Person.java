package org.bellbuoy.incidents;

/// Somebody whose data an incident exposed.
///
/// @param to a mail address
/// @param name or empty
/// @param language such as `de`
record Person(String to, String name, String language) {}
