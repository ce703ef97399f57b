package org.bellbuoy.kernel;

/// One thing wrong with what was typed or sent.
///
/// @param field the name of the field in the form and in the API
/// @param message what is wrong and what to do
public record Flaw(String field, String message) {}
