package org.bellbuoy.parsing;

/// A part that is not the text: opaque bytes under a name and a type that somebody claims.
///
/// @param content not copied: leave it as it is
public record MailFile(String name, String type, byte[] content) {}
