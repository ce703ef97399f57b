package org.bellbuoy.standards.json;

/// Why a text could not be read as JSON, and where: the pointer (RFC 6901) of the value that was
/// being read, line and column counted from one, zero when there is no place.
public record JsonProblem(String pointer, int line, int column, String sentence) {

  /// The problem as one line for people.
  public String inWords() {
    if (line == 0) {
      return sentence;
    }
    var where = pointer.isEmpty() ? "" : " at " + pointer;
    return "Line %d, column %d%s: %s".formatted(line, column, where, sentence);
  }
}
