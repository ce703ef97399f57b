package org.bellbuoy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.junit.jupiter.api.Test;

class LeafTests {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final UUID ONE = new UUID(0, 1);

  record ThingId(UUID value) {}

  enum Word {
    SAID
  }

  record EverythingTold(
      Actor by,
      Instant at,
      UUID about,
      ThingId thing,
      Word word,
      Instant until,
      long count,
      boolean sure,
      Optional<ThingId> other,
      List<UUID> read,
      Set<ThingId> set)
      implements DomainEvent {}

  record NameTold(Actor by, Instant at, UUID about, String name) implements DomainEvent {}

  record ObjectTold(Actor by, Instant at, UUID about, Object thing) implements DomainEvent {}

  @Test
  void writesNewsInExactlyOneWay() {
    Set<ThingId> backwards =
        new LinkedHashSet<>(List.of(new ThingId(new UUID(0, 9)), new ThingId(new UUID(0, 8))));
    var deed =
        new EverythingTold(
            Actor.machine(),
            NOON,
            ONE,
            new ThingId(new UUID(0, 2)),
            Word.SAID,
            NOON,
            7,
            true,
            Optional.empty(),
            List.of(new UUID(0, 4), new UUID(0, 3)),
            backwards);

    assertThat(Leaf.of(new UUID(0, 5), deed).content())
        .isEqualTo(
            """
            {"about":"00000000-0000-0000-0000-000000000001",\
            "at":"2026-11-23T12:00:00Z",\
            "by":{"id":"00000000-0000-0000-0000-000000000000","kind":"MACHINE"},\
            "id":"00000000-0000-0000-0000-000000000005",\
            "what":"audit.LeafTests$EverythingTold",\
            "with":{"count":7,"other":null,\
            "read":["00000000-0000-0000-0000-000000000004",\
            "00000000-0000-0000-0000-000000000003"],\
            "set":["00000000-0000-0000-0000-000000000008",\
            "00000000-0000-0000-0000-000000000009"],\
            "sure":true,"thing":"00000000-0000-0000-0000-000000000002",\
            "until":"2026-11-23T12:00:00Z","word":"SAID"}}\
            """);
  }

  @Test
  void commitsToTextWithoutHoldingIt() {
    Leaf leaf = Leaf.of(ONE, new NameTold(Actor.machine(), NOON, ONE, "Ada"));
    Leaf again = Leaf.of(ONE, new NameTold(Actor.machine(), NOON, ONE, "Ada"));

    assertThat(leaf.content()).doesNotContain("Ada").contains("\"name\":{\"salted\":\"");
    assertThat(leaf.content()).isNotEqualTo(again.content());
    assertThat(leaf.salt()).isPresent();
  }

  @Test
  void keepsNoSaltWhereNothingIsErasable() {
    var deed = new ObjectTold(Actor.machine(), NOON, ONE, Word.SAID);

    assertThat(Leaf.of(ONE, deed).salt()).isEmpty();
  }

  @Test
  void refusesNewsThatCarriesAnythingElse() {
    var deed = new ObjectTold(Actor.machine(), NOON, ONE, new StringBuilder("x").reverse().chars());

    assertThatThrownBy(() -> Leaf.of(ONE, deed)).isInstanceOf(IllegalArgumentException.class);
  }
}
