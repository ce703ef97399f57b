package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;

/// What a house holds before anybody has come.
class NewHouseTests {

  @Test
  void hasNobodyInIt() {
    TestRoom room = TestRoom.with(TestPostgres.databaseFromTemplate("newhouse"));

    for (String table : new String[] {"person", "session", "api_token", "one_time_link"}) {
      assertThat(room.jdbc.sql("select count(*) from identity." + table).query(Long.class).single())
          .as(table)
          .isZero();
    }
  }
}
