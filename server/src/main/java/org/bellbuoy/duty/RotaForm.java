package org.bellbuoy.duty;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// The rota as typed.
///
/// @param people codes of people, in the order of their turns; blank ones are left out
/// @param patienceMinutes how long a warning waits before it goes to the next person
public record RotaForm(
    @Nullable String startsOn,
    @Nullable String turnDays,
    @Nullable String handOverAt,
    @Nullable String zone,
    @Nullable String patienceMinutes,
    @Nullable List<String> people) {

  private static final int MOST_DAYS = 60;
  private static final int MOST_MINUTES = 1_440;

  /// @param codes of the people by id
  public static RotaForm of(StoredRota set, Map<UUID, String> codes) {
    Rota rota = set.rota();
    return new RotaForm(
        set.isSet() ? rota.startsOn().toString() : "",
        Integer.toString(rota.turnDays()),
        rota.handOverAt().toString(),
        rota.zone().getId(),
        Long.toString(set.patience().toMinutes()),
        rota.turns().stream().map(id -> codes.getOrDefault(id, "")).toList());
  }

  /// The rota and the patience that were typed.
  record Read(Rota rota, Duration patience) {}

  /// @param able finds the person behind a code, or null
  Read read(Function<String, @Nullable UUID> able) {
    Reading reading = new Reading();
    LocalDate starts =
        value(reading, "startsOn", startsOn, LocalDate::parse, LocalDate.EPOCH, "2026-11-23");
    LocalTime at =
        value(reading, "handOverAt", handOverAt, LocalTime::parse, LocalTime.NOON, "09:00");
    ZoneId place = value(reading, "zone", zone, ZoneId::of, ZoneId.of("UTC"), "Australia/Brisbane");
    int days = number(reading, "turnDays", turnDays, MOST_DAYS);
    int minutes = number(reading, "patienceMinutes", patienceMinutes, MOST_MINUTES);
    List<UUID> turns = turns(reading, able);
    reading.finish();
    return new Read(new Rota(starts, days, at, place, turns), Duration.ofMinutes(minutes));
  }

  private List<UUID> turns(Reading reading, Function<String, @Nullable UUID> able) {
    List<UUID> turns = new ArrayList<>();
    for (String code : people == null ? List.<String>of() : people) {
      if (code == null || code.isBlank()) {
        continue;
      }
      UUID person = able.apply(code);
      if (person == null) {
        reading.flaw("people", "Choose people who may answer reports.");
      } else if (turns.contains(person)) {
        reading.flaw("people", "Choose each person once.");
      } else {
        turns.add(person);
      }
    }
    return turns;
  }

  private static <T> T value(
      Reading reading,
      String field,
      @Nullable String raw,
      Function<String, T> parse,
      T otherwise,
      String example) {
    String text = reading.line(field, raw, 60);
    try {
      return text.isEmpty() ? otherwise : parse.apply(text);
    } catch (DateTimeException _) {
      reading.flaw(field, "Enter it as in " + example + ".");
      return otherwise;
    }
  }

  private static int number(Reading reading, String field, @Nullable String raw, int most) {
    String text = reading.line(field, raw, 4);
    if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      reading.flaw(field, "Enter a number from 1 to " + most + ".");
    }
    return 1;
  }
}
