package org.bellbuoy.desk.desk;

/// A year in an address.
final class TypedYear {

  private static final int FIRST = 2000;

  private TypedYear() {}

  /// @param now for whatever is no year between then and now
  static int of(String typed, int now) {
    int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : now;
    return year < FIRST || year > now ? now : year;
  }
}
