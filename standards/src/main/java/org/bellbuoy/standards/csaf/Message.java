package org.bellbuoy.standards.csaf;

/// What a test has to say about one place of a document.
///
/// @param test number of the test in section 6, or `schema`, or `json` for text that is no JSON
/// @param path JSON pointer of the place
/// @param text a sentence that says how to mend it
public record Message(String test, Severity severity, String path, String text) {}
