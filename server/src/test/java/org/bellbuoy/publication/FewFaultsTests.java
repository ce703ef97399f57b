package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.csaf.Severity;
import org.junit.jupiter.api.Test;

class FewFaultsTests {

  @Test
  void showsTheFirstOfEachKindAndCountsTheRest() {
    List<OutputFault> slips = Collections.nCopies(404, fault("6.1.35"));
    List<OutputFault> all = Stream.concat(slips.stream(), Stream.of(fault("6.1.1"))).toList();

    FewFaults few = FewFaults.of(all);

    assertThat(few.count()).isEqualTo(405);
    assertThat(few.shown()).hasSize(11).endsWith(fault("6.1.1"));
    assertThat(few.more()).containsExactly(new FewFaults.More(OutputForm.CSAF_21, "6.1.35", 394));
  }

  @Test
  void showsAllWhereThereAreFew() {
    List<OutputFault> all = Collections.nCopies(10, fault("6.1.35"));

    assertThat(FewFaults.of(all)).isEqualTo(new FewFaults(all, all, List.of()));
  }

  private static OutputFault fault(String test) {
    return new OutputFault(OutputForm.CSAF_21, test, Severity.WARNING, "/a", "Mend it.", "#a");
  }
}
