package org.bellbuoy.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestPostgres;
import org.junit.jupiter.api.Test;

class SchemaUpdateTests {

  private final TestDatabase database =
      TestPostgres.databaseFromTemplate(SchemaUpdateTests.class.getSimpleName());

  @Test
  void refusesADatabaseThatANewerProgramHasUsed() {
    String before = newestStep();
    addStep("29990101000001", "from tomorrow");

    assertThatThrownBy(this::bringUpToDate)
        .isInstanceOfSatisfying(
            StartRefused.class,
            refused -> assertThat(refused.kind()).isEqualTo(StartRefused.Kind.SETTING))
        .hasMessageContaining("is of a newer Bellbuoy")
        .hasMessageContaining("29990101000001")
        .hasMessageContaining("from tomorrow")
        .hasMessageContaining("Nothing was changed")
        .hasMessageNotContaining(database.password());
    assertThat(newestStep()).isNotEqualTo(before).isEqualTo("29990101000001");
  }

  /// A step of a sister version that was never in ours lies between our own steps.
  @Test
  void refusesAStepInTheMiddleThatItDoesNotKnow() {
    addStep("20261122000000", "of another branch");

    assertThatThrownBy(this::bringUpToDate).hasMessageContaining("of another branch");
  }

  @Test
  void bringsADatabaseUpToDateAgainWithoutAWord() {
    assertThatCode(this::bringUpToDate).doesNotThrowAnyException();
  }

  private void bringUpToDate() {
    Schema.bringUpToDate(
        new DatabaseAccess(database.jdbcUrl(), database.user(), database.password()),
        TestPostgres.PASSWORDS);
  }

  private String newestStep() {
    return database
        .jdbc()
        .sql("select max(version) from migrations.flyway_schema_history")
        .query(String.class)
        .single();
  }

  private void addStep(String version, String description) {
    database
        .jdbc()
        .sql(
            """
            insert into migrations.flyway_schema_history
              (installed_rank, version, description, type, script, checksum, installed_by,
               execution_time, success)
            select max(installed_rank) + 1, :version, :description, 'SQL', 'V__x.sql', 1, 'them', 1,
              true
            from migrations.flyway_schema_history
            """)
        .param("version", version)
        .param("description", description)
        .update();
  }
}
