package org.bellbuoy.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestPostgres;
import org.junit.jupiter.api.Test;

/// Nothing is asked of Flyway only where it would find nothing to do.
class SchemaStepsTests {

  private final TestDatabase database =
      TestPostgres.databaseFromTemplate(SchemaStepsTests.class.getSimpleName());
  private final DatabaseAccess owner =
      new DatabaseAccess(database.jdbcUrl(), database.user(), database.password());

  @Test
  void takesTheSumsThatFlywayTook() throws SQLException {
    assertThat(SchemaSteps.goneThrough(owner)).isEqualTo(SchemaSteps.ofOurs());
    assertThat(SchemaSteps.ofOurs().sums()).hasSizeGreaterThan(20);
  }

  @Test
  void leavesAStepThatWasWrittenOtherwiseToFlyway() throws SQLException {
    change("update migrations.flyway_schema_history set checksum = checksum + 1");

    assertThat(Schema.isUpToDate(owner)).isFalse();
    assertThatThrownBy(() -> Schema.bringUpToDate(owner, TestPostgres.PASSWORDS))
        .isInstanceOf(StartRefused.class);
  }

  @Test
  void leavesAStepThatFailedToFlyway() throws SQLException {
    change("update migrations.flyway_schema_history set success = false");

    assertThat(Schema.isUpToDate(owner)).isFalse();
    assertThatThrownBy(() -> Schema.bringUpToDate(owner, TestPostgres.PASSWORDS))
        .isInstanceOf(StartRefused.class);
  }

  @Test
  void leavesAStepThatThisProgramDoesNotKnowToFlyway() throws SQLException {
    change("update migrations.flyway_schema_history set version = '29990101000000'");

    assertThat(Schema.isUpToDate(owner)).isFalse();
    assertThatThrownBy(() -> Schema.bringUpToDate(owner, TestPostgres.PASSWORDS))
        .isInstanceOf(StartRefused.class);
  }

  @Test
  void leavesAnEmptyDatabaseToFlyway() throws SQLException {
    TestDatabase empty = TestPostgres.emptyDatabase(SchemaStepsTests.class.getSimpleName());

    assertThat(
            Schema.isUpToDate(new DatabaseAccess(empty.jdbcUrl(), empty.user(), empty.password())))
        .isFalse();
  }

  private void change(String what) {
    database
        .jdbc()
        .sql(
            what
                + """
                 where installed_rank =
                       (select max(installed_rank) from migrations.flyway_schema_history)
                """)
        .update();
  }
}
