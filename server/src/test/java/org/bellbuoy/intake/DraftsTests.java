package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.vault.TravelKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody who has sent nothing yet can make the house keep, in all.
class DraftsTests {

  private static final List<NewAttachment> FILE = List.of(new NewAttachment("a.txt", new byte[1]));

  private final Drafts drafts = TestHouse.doors().street().getBean(Drafts.class);
  private final JdbcClient jdbc = TestHouse.database().jdbc();
  private final TravelKey key = TravelKey.fresh();

  @AfterEach
  void forgetThem() {
    int _ =
        jdbc.sql("delete from intake.draft where id = :id or receipt_sealed = :mark")
            .param("id", key.id())
            .param("mark", mark())
            .update();
  }

  @Test
  void takesWordsAndNoFilesWhenTheFilesOfOthersTakeAllTheRoom() {
    drafts.keep(key, words(), FILE, Set.of());
    assertThat(
            jdbc.sql("update intake.draft_file set size = :all where draft_id = :id")
                .param("all", Drafts.MOST_BYTES)
                .param("id", key.id())
                .update())
        .isEqualTo(1);

    assertThatThrownBy(() -> drafts.keep(TravelKey.fresh(), words(), FILE, Set.of()))
        .hasMessage("no-room-for-files");
    assertThat(drafts.keep(TravelKey.fresh(), words(), List.of(), Set.of())).isZero();
  }

  @Test
  void keepsEachForAnHourWhenThereAreManyAndNoneWhenThereAreTooMany() {
    drafts.keep(key, words(), List.of(), Set.of());
    assertThat(isOverInAnHour()).isFalse();

    crowd(Drafts.MANY);
    drafts.keep(key, words(), List.of(), Set.of());
    assertThat(isOverInAnHour()).isTrue();
    crowd(Drafts.MOST - Drafts.MANY);
    assertThatThrownBy(() -> drafts.keep(TravelKey.fresh(), words(), List.of(), Set.of()))
        .hasMessage("too-busy");
  }

  private void crowd(int many) {
    int made =
        jdbc.sql(
                """
                insert into intake.draft (id, receipt_sealed, expires_at)
                select gen_random_uuid(), :mark, :until from generate_series(1, :many)
                """)
            .param("mark", mark())
            .param(
                "until",
                TestHouse.clock().instant().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
            .param("many", many)
            .update();
    assertThat(made).isEqualTo(many);
  }

  private boolean isOverInAnHour() {
    return jdbc.sql("select expires_at <= :hour from intake.draft where id = :id")
        .param(
            "hour",
            TestHouse.clock().instant().plus(Duration.ofMinutes(61)).atOffset(ZoneOffset.UTC))
        .param("id", key.id())
        .query(Boolean.class)
        .single();
  }

  private byte[] mark() {
    return key.id().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Content words() {
    return new Content("other", "", "A drafted dromedary", "", "", "", "", "");
  }
}
