package org.bellbuoy.parsing;

/// What became of the attempt to read a message.
public sealed interface Parsed {

  /// It could be read within all limits.
  record Read(ParsedMail mail) implements Parsed {}

  /// It could not, and is put aside for a person.
  record Unread(Unreadable reason) implements Parsed {}
}
