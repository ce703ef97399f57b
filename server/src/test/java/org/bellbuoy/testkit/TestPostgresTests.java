package org.bellbuoy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestPostgresTests {

  @Test
  void givesEachClassADatabaseOfItsOwn() {
    var one = TestPostgres.databaseFromTemplate("one");
    var other = TestPostgres.databaseFromTemplate("other");
    one.jdbc().sql("create table only_here (id int)").update();
    assertThat(tablesNamedOnlyHere(other.jdbc())).isZero();
    assertThat(tablesNamedOnlyHere(one.jdbc())).isOne();
  }

  private static long tablesNamedOnlyHere(JdbcClient jdbc) {
    return jdbc.sql("select count(*) from pg_tables where tablename = 'only_here'")
        .query(Long.class)
        .single();
  }
}
