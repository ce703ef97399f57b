package org.bellbuoy.deadlines;

/// A country, or a part of one, whose public holidays count.
///
/// @param country ISO 3166 code in lower case, or empty for none
/// @param part the part's code in lower case, such as `qld`, or empty for the whole country
public record Region(String country, String part) {

  private static final Region NONE = new Region("", "");

  public static Region none() {
    return NONE;
  }

  public boolean isNone() {
    return country.isEmpty();
  }
}
