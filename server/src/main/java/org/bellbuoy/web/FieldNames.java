package org.bellbuoy.web;

import java.util.function.Supplier;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;

/// A deed speaks of a field by one name; a door whose body calls it otherwise says it in its own.
public final class FieldNames {

  private FieldNames() {}

  /// Does the deed; what it refuses of one field is said of the other.
  public static <T> T renamed(String deeds, String ours, Supplier<T> deed) {
    try {
      return deed.get();
    } catch (Refused refused) {
      if (refused.refusal() instanceof Invalid invalid) {
        throw new Invalid(invalid.flaws().stream().map(flaw -> renamed(flaw, deeds, ours)).toList())
            .refused();
      }
      throw refused;
    }
  }

  /// Does the deed that gives nothing; what it refuses of one field is said of the other.
  public static void renamed(String deeds, String ours, Runnable deed) {
    renamed(
        deeds,
        ours,
        () -> {
          deed.run();
          return true;
        });
  }

  private static Flaw renamed(Flaw flaw, String deeds, String ours) {
    return flaw.field().equals(deeds) ? new Flaw(ours, flaw.message()) : flaw;
  }
}
