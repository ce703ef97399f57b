package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// As many faults as a person reads: of each test of an output the first ones, in their order, and
/// how many more of its kind there are. One slip may break a test a thousand times.
///
/// @param of all of them
public record FewFaults(List<OutputFault> of, List<OutputFault> shown, List<More> more) {

  private static final int OF_A_KIND = 10;

  public FewFaults {
    of = List.copyOf(of);
    shown = List.copyOf(shown);
    more = List.copyOf(more);
  }

  /// What is not shown of a test.
  public record More(OutputForm form, String test, int faults) {}

  private record Kind(OutputForm form, String test) {}

  public static FewFaults of(List<OutputFault> faults) {
    Map<Kind, Integer> counted = new LinkedHashMap<>();
    List<OutputFault> shown = new ArrayList<>();
    for (OutputFault fault : faults) {
      int count = counted.merge(new Kind(fault.form(), fault.test()), 1, Integer::sum);
      if (count <= OF_A_KIND) {
        shown.add(fault);
      }
    }
    List<More> more = new ArrayList<>();
    counted.forEach((kind, count) -> {
      if (count > OF_A_KIND) {
        more.add(new More(kind.form(), kind.test(), count - OF_A_KIND));
      }
    });
    return new FewFaults(faults, shown, more);
  }

  public int count() {
    return of.size();
  }
}
