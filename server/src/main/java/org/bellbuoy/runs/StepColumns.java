package org.bellbuoy.runs;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where what came of steps lies sealed, in the scope of the case or, without one, of the advisory.
@Component
class StepColumns implements SealedColumns {

  private static final String WITHIN =
      """
      run_id in (select r.id from runs.run r
                  where coalesce(r.case_id, r.advisory_id) = :scope)
      """;

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of("runs.step", "said_sealed", "run step", "step_key", "said", WITHIN));
  }
}
