package org.bellbuoy.deadlines;

/// The word by which a team is known in addresses, or nothing for the standard calendar.
public record TeamCode(String value) {

  /// Who counts by the calendar of the whole house.
  public static final TeamCode STANDARD = new TeamCode("");

  public boolean isStandard() {
    return value.isEmpty();
  }

  /// The team that all of these name, or the standard calendar where they differ or name none.
  public static TeamCode agreed(Iterable<TeamCode> named) {
    TeamCode found = null;
    for (TeamCode each : named) {
      if (found != null && !found.equals(each)) {
        return STANDARD;
      }
      found = each;
    }
    return found == null ? STANDARD : found;
  }
}
