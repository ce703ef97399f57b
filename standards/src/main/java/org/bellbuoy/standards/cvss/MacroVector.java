package org.bellbuoy.standards.cvss;

import java.util.OptionalInt;

/// The six equivalence classes a version 4 vector falls into (CVSS 4.0, section 8.2, tables 24–29).
record MacroVector(int eq1, int eq2, int eq3, int eq4, int eq5, int eq6) {

  static MacroVector of(Effective4 vector) {
    return new MacroVector(
        eq1(vector), eq2(vector), eq3(vector), eq4(vector), eq5(vector), eq6(vector));
  }

  OptionalInt tenths() {
    return MacroVectorTable.tenths(eq1, eq2, eq3, eq4, eq5, eq6);
  }

  private static int eq1(Effective4 v) {
    boolean network = v.is("AV", "N");
    boolean anyone = v.is("PR", "N");
    boolean unaided = v.is("UI", "N");
    if (network && anyone && unaided) {
      return 0;
    }
    return (network || anyone || unaided) && !v.is("AV", "P") ? 1 : 2;
  }

  private static int eq2(Effective4 v) {
    return v.is("AC", "L") && v.is("AT", "N") ? 0 : 1;
  }

  private static int eq3(Effective4 v) {
    if (v.is("VC", "H") && v.is("VI", "H")) {
      return 0;
    }
    return v.is("VC", "H") || v.is("VI", "H") || v.is("VA", "H") ? 1 : 2;
  }

  private static int eq4(Effective4 v) {
    if (v.is("SI", "S") || v.is("SA", "S")) {
      return 0;
    }
    return v.is("SC", "H") || v.is("SI", "H") || v.is("SA", "H") ? 1 : 2;
  }

  private static int eq5(Effective4 v) {
    return v.is("E", "A") ? 0 : v.is("E", "P") ? 1 : 2;
  }

  private static int eq6(Effective4 v) {
    return needs(v, "CR", "VC") || needs(v, "IR", "VI") || needs(v, "AR", "VA") ? 0 : 1;
  }

  private static boolean needs(Effective4 v, String requirement, String harm) {
    return v.is(requirement, "H") && v.is(harm, "H");
  }
}
