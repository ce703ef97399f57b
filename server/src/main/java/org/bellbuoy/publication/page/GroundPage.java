package org.bellbuoy.publication.page;

import java.util.List;

/// What stands beside the text of the policy in force.
///
/// @param conduct rules, numbered by their order
/// @param scope what the policy is about
/// @param outside what it is not about
/// @param nonFindings whether there is a page of known non-findings
/// @param thanks whether there is a page of thanks
/// @param figures whether figures of a year are public
public record GroundPage(
    List<String> conduct,
    List<Line> scope,
    List<Line> outside,
    boolean nonFindings,
    boolean thanks,
    boolean figures) {

  public GroundPage {
    conduct = List.copyOf(conduct);
    scope = List.copyOf(scope);
    outside = List.copyOf(outside);
  }

  /// Nothing, as beside a version that holds no longer.
  public static GroundPage none() {
    return new GroundPage(List.of(), List.of(), List.of(), false, false, false);
  }

  /// One thing the policy is about.
  ///
  /// @param kind in words
  /// @param note such as who maintains it, or empty
  public record Line(String kind, String what, String note) {}
}
