package org.bellbuoy.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// Who must have a second factor besides a password or the word of the identity provider, and how
/// long somebody may still do without (OWASP ASVS 5.0, 6.3.3).
///
/// @param graceDays counted from when the rule was set or the account was made, whichever is later
public record SecondFactorRule(Whom whom, int graceDays, Instant since) {

  public static final int LONGEST_GRACE = 90;

  /// The rule of a house whose administrators have set none: everybody, at once.
  static SecondFactorRule ofTheHouse() {
    return new SecondFactorRule(Whom.EVERYBODY, 0, Instant.EPOCH);
  }

  /// Whom the rule binds.
  public enum Whom {
    EVERYBODY,
    /// Everybody with a role that reads reports, cases or the ledger, or runs the house.
    WHO_READS_OR_RUNS,
    NOBODY;

    private static final Set<Permission> READS_OR_RUNS =
        EnumSet.of(
            Permission.READ_INTAKE,
            Permission.READ_OTHER_MAIL,
            Permission.READ_CASE,
            Permission.READ_LEDGER,
            Permission.MANAGE_PEOPLE,
            Permission.RUN_HOUSE);

    boolean binds(Set<Role> roles) {
      return switch (this) {
        case EVERYBODY -> true;
        case WHO_READS_OR_RUNS ->
            READS_OR_RUNS.stream()
                .anyMatch(permission -> roles.stream().anyMatch(permission.roles()::contains));
        case NOBODY -> false;
      };
    }
  }

  /// Must whoever holds these roles have one by now?
  ///
  /// @param accountMade when their account was made
  boolean demands(Set<Role> roles, Instant accountMade, Instant now) {
    Instant from = accountMade.isAfter(since) ? accountMade : since;
    return whom.binds(roles) && !now.isBefore(from.plus(Duration.ofDays(graceDays)));
  }
}
