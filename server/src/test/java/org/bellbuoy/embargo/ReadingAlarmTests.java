package org.bellbuoy.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who reads far more than usual is noticed by two others.
class ReadingAlarmTests {

  private final Viewer.Staff reader = TestStaff.person(Role.ANALYST);
  private final Viewer.Staff auditor = TestStaff.person(Role.AUDITOR);
  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);

  @Test
  void ringsOnceADayWhenOnePersonReadsFarMoreThanUsual() {
    for (int day = 20; day > 10; day--) {
      read(4, TestHouse.clock().instant().minus(Duration.ofDays(day)));
    }
    look();
    assertThat(alarms()).isEmpty();

    read(25, TestHouse.clock().instant());
    look();
    look();

    assertThat(alarms())
        .singleElement()
        .satisfies(alarm -> assertThat(alarm.get("usual")).isEqualTo(4))
        .satisfies(alarm -> assertThat(alarm.get("told")).isEqualTo(2L));
    assertThat(toldTheReader()).isZero();
  }

  @Test
  void staysQuietForWhoReadsThatMuchEveryDay() {
    for (int day = 20; day > 10; day--) {
      read(30, TestHouse.clock().instant().minus(Duration.ofDays(day)));
    }
    read(25, TestHouse.clock().instant());
    look();

    assertThat(alarms()).isEmpty();
  }

  private void look() {
    new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class))
        .executeWithoutResult(_ ->
            TestHouse.get(WatchReader.class).look(reader.actor(), TestHouse.clock().instant()));
  }

  private void read(int things, Instant at) {
    UUID about = UUID.randomUUID();
    List<UUID> read = Stream.generate(UUID::randomUUID).limit(things).toList();
    TestHouse.get(ReadingStore.class).add(new MaterialRead(reader.actor(), at, about, read));
  }

  private List<Map<String, @Nullable Object>> alarms() {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select a.usual, count(t.person_id) as told
              from embargo.reading_alarm a
              left join embargo.reading_alarm_to t on t.alarm_id = a.id
             where a.reader_id = :reader group by a.id, a.usual
            """)
        .param("reader", reader.personId())
        .query()
        .listOfRows();
  }

  private long toldTheReader() {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from embargo.reading_alarm_to where person_id = :reader")
        .param("reader", reader.personId())
        .query(Long.class)
        .single();
  }
}
