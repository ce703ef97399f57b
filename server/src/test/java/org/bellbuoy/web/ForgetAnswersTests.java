package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;

class ForgetAnswersTests {

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(ForgetAnswersTests.class.getSimpleName()));
  private final ForgetAnswers forget =
      new ForgetAnswers(new ExpiredAnswerStore(room.jdbc), room.clock);

  @Test
  void forgetsOnlyWhatNobodyMayAskForAgain() {
    room.jdbc
        .sql(
            """
            insert into web.idempotency (key_hash, request_hash, claimed_at, expires_at)
            values ('\\x01', '\\x01', '2026-11-23T09:00Z', '2026-11-30T09:00Z')
            """)
        .update();

    assertThat(room.in(forget::execute)).isZero();
    room.clock.advance(Duration.ofDays(8));
    assertThat(room.in(forget::execute)).isEqualTo(1);
  }
}
