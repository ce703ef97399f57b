package org.bellbuoy.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.RevisionId;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;

/// Reads runs and their steps out of rows.
final class RunColumns {

  static final String RUN =
      """
      r.id, r.code, r.advisory_id, r.revision_id, r.hash, r.circle_id, r.case_id, r.haste, r.state,
      r.start_at, r.zone, r.against_advice, r.started_by, r.ordered_at
      """;

  static final String STEP =
      """
      s.run_id, s.name, s.place, s.phase, s.after_names, s.state, s.step_key, s.tries, s.token,
      s.next_at, s.since, s.ended_at, s.said_sealed
      """;

  private RunColumns() {}

  static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getObject("id", UUID.class),
        row.getString("code"),
        new Bundle(
            new AdvisoryId(row.getObject("advisory_id", UUID.class)),
            new RevisionId(row.getObject("revision_id", UUID.class)),
            row.getString("hash"),
            row.getObject("circle_id", UUID.class),
            row.getObject("case_id", UUID.class)),
        Haste.valueOf(row.getString("haste")),
        RunState.valueOf(row.getString("state")),
        at(row, "start_at"),
        ZoneId.of(row.getString("zone")),
        row.getBoolean("against_advice"),
        row.getObject("started_by", UUID.class),
        at(row, "ordered_at"));
  }

  static RunStep step(ResultSet row, int number) throws SQLException {
    byte[] said = row.getBytes("said_sealed");
    return new RunStep(
        row.getObject("run_id", UUID.class),
        row.getString("name"),
        row.getInt("place"),
        Step.Phase.valueOf(row.getString("phase")),
        names(row),
        StepState.valueOf(row.getString("state")),
        row.getObject("step_key", UUID.class),
        row.getInt("tries"),
        row.getLong("token"),
        at(row, "next_at"),
        at(row, "since"),
        orNull(row, "ended_at"),
        said == null ? null : Sealed.of(said));
  }

  private static Set<String> names(ResultSet row) throws SQLException {
    return Arrays.stream((Object[]) row.getArray("after_names").getArray())
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
