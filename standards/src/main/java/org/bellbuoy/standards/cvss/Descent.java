package org.bellbuoy.standards.cvss;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How far a vector lies below the worst vector of its class, of how many steps there are in the
/// class, and the score of the next milder class (CVSS 4.0, tables 24–31). Every worst vector of a
/// class lies the same number of steps below the worst there is, so one number per class will do.
record Descent(int steps, int depth, OptionalInt lower) {

  /// A number all depths divide.
  static final int COMMON_DEPTH = 840;

  private static final int[] WORST_1 = {0, 1, 3};
  private static final int[] WORST_2 = {0, 1};
  private static final int[] WORST_4 = {1, 3, 6};
  private static final int[] DEPTH_1 = {1, 4, 5};
  private static final int[] DEPTH_2 = {1, 2};
  private static final int[] DEPTH_4 = {6, 5, 4};

  static List<Descent> all(Effective4 v, MacroVector m) {
    return List.of(reach(v, m), effort(v, m), harm(v, m), spread(v, m), threat(m));
  }

  /// What the score loses through this class, times [#COMMON_DEPTH].
  long overCommonDepth(int worst) {
    return (long) (worst - lower.orElse(worst)) * steps * (COMMON_DEPTH / depth);
  }

  private static Descent reach(Effective4 v, MacroVector m) {
    int steps = sum(v, "AV", "PR", "UI") - WORST_1[m.eq1()];
    var lower = MacroVectorTable.tenths(m.eq1() + 1, m.eq2(), m.eq3(), m.eq4(), m.eq5(), m.eq6());
    return new Descent(steps, DEPTH_1[m.eq1()], lower);
  }

  private static Descent effort(Effective4 v, MacroVector m) {
    int steps = sum(v, "AC", "AT") - WORST_2[m.eq2()];
    var lower = MacroVectorTable.tenths(m.eq1(), m.eq2() + 1, m.eq3(), m.eq4(), m.eq5(), m.eq6());
    return new Descent(steps, DEPTH_2[m.eq2()], lower);
  }

  private static Descent spread(Effective4 v, MacroVector m) {
    int steps = sum(v, "SC", "SI", "SA") - WORST_4[m.eq4()];
    var lower = MacroVectorTable.tenths(m.eq1(), m.eq2(), m.eq3(), m.eq4() + 1, m.eq5(), m.eq6());
    return new Descent(steps, DEPTH_4[m.eq4()], lower);
  }

  /// Exploit maturity alone decides its class, so no vector lies below the worst.
  private static Descent threat(MacroVector m) {
    var lower = MacroVectorTable.tenths(m.eq1(), m.eq2(), m.eq3(), m.eq4(), m.eq5() + 1, m.eq6());
    return new Descent(0, 1, lower);
  }

  /// Harm and requirements are weighed together; from the worst class two ways lead down.
  private static Descent harm(Effective4 v, MacroVector m) {
    int steps = sum(v, "VC", "VI", "VA", "CR", "IR", "AR");
    var less = MacroVectorTable.tenths(m.eq1(), m.eq2(), m.eq3() + 1, m.eq4(), m.eq5(), m.eq6());
    var needed = MacroVectorTable.tenths(m.eq1(), m.eq2(), m.eq3(), m.eq4(), m.eq5(), m.eq6() + 1);
    return switch (m.eq3() * 10 + m.eq6()) {
      case 0 -> new Descent(steps, 7, Scoring4.larger(less, needed));
      case 1 -> new Descent(steps - 3, 6, less);
      case 10 -> new Descent(steps - 1, 8, needed);
      case 11 -> new Descent(steps - 3, 8, less);
      default -> new Descent(steps - 3, 10, OptionalInt.empty());
    };
  }

  private static int sum(Effective4 v, String... metrics) {
    return Stream.of(metrics).mapToInt(v::stepsDown).sum();
  }
}
