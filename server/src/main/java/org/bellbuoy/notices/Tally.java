package org.bellbuoy.notices;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The account of a notice: how many recipients are in which state.
///
/// @param ambiguous how many were sent again because nobody could know whether the first one left
/// @param unsure how many of those that were stopped may have left before
public record Tally(Map<DeliveryState, Integer> counts, int ambiguous, int unsure) {

  public Tally {
    counts = Map.copyOf(counts);
  }

  static Tally of(Map<DeliveryState, Integer> counts, int ambiguous, int unsure) {
    return new Tally(new EnumMap<>(counts), ambiguous, unsure);
  }

  public int in(DeliveryState state) {
    return counts.getOrDefault(state, 0);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How many nobody has tried to reach yet.
  public int untried() {
    return DeliveryState.UNTRIED.stream().mapToInt(this::in).sum();
  }

  /// How many of them nothing more is done about by itself.
  public int atRest() {
    return total() - untried() - in(DeliveryState.DEFERRED);
  }

  public String words() {
    if (total() == 0) {
      return "Nobody asked to be told by mail.";
    }
    List<String> parts = new ArrayList<>();
    parts.add(in(DeliveryState.SENT) + in(DeliveryState.ACCEPTED) + " of " + total() + " sent");
    add(parts, untried(), " wait");
    add(parts, in(DeliveryState.DEFERRED), " tried again later");
    add(parts, in(DeliveryState.BOUNCED), " came back");
    add(parts, in(DeliveryState.STOPPED), " never sent");
    add(parts, unsure, " of these perhaps sent");
    add(parts, ambiguous, " perhaps sent twice");
    return String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int number, String words) {
    if (number > 0) {
      parts.add(number + words);
    }
  }
}
