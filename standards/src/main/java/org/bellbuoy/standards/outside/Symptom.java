package org.bellbuoy.standards.outside;

import java.net.URI;

/// One thing that is wrong at one address.
///
/// @param sentence what is wrong and how to mend it
/// @param about what the trouble is about, such as a host, a key or a document: symptoms of one
///   trouble that are about the same have one cause
public record Symptom(
    Check check, Severity severity, URI address, String sentence, Trouble trouble, String about) {

  static Symptom of(Check check, Severity severity, URI address, String sentence) {
    return new Symptom(
        check, severity, address, sentence, Trouble.ITSELF, check.id() + " " + address);
  }
}
