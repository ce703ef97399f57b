package org.bellbuoy.intake.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.intake.QueueFilter;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.Urgency;
import org.jspecify.annotations.Nullable;

/// A selection of the queue as it stands in an address. A word that means nothing is as if it were
/// not there, so that an old bookmark still shows the queue.
public record QueueForm(
    @Nullable String state,
    @Nullable List<String> from,
    @Nullable List<String> says,
    @Nullable String answer,
    @Nullable String copies,
    @Nullable String days) {

  /// What the queue is divided into; what is linked lies with its case.
  static final List<ReportState> STATES =
      List.of(ReportState.RECEIVED, ReportState.CONCERN, ReportState.SPAM, ReportState.WITHDRAWN);

  static QueueForm of(QueueFilter filter) {
    return new QueueForm(
        filter.state().words(),
        words(filter.sources()),
        words(filter.urgencies()),
        filter.owed().words(),
        filter.copies().words(),
        filter.days() == 0 ? "" : String.valueOf(filter.days()));
  }

  public QueueFilter filter() {
    return new QueueFilter(
        one(state, ReportState.class).filter(STATES::contains).orElse(ReportState.RECEIVED),
        some(from, Source.class),
        some(says, Urgency.class),
        one(answer, QueueFilter.Owed.class).orElse(QueueFilter.Owed.ANY),
        one(copies, QueueFilter.Copies.class).orElse(QueueFilter.Copies.ANY),
        number(days));
  }

  public Set<String> chosenFrom() {
    return from == null ? Set.of() : Set.copyOf(from);
  }

  public Set<String> chosenSays() {
    return says == null ? Set.of() : Set.copyOf(says);
  }

  public String given(@Nullable String word) {
    return word == null ? "" : word;
  }

  private static List<String> words(Set<? extends Enum<?>> all) {
    return all.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).sorted().toList();
  }

  private static <E extends Enum<E>> Set<E> some(@Nullable List<String> words, Class<E> type) {
    return words == null
        ? Set.of()
        : words.stream().flatMap(word -> one(word, type).stream()).collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> Optional<E> one(@Nullable String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> word != null && each.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.matches("[0-9]{1,4}")
        ? Math.min(QueueFilter.LONGEST, Integer.parseInt(digits))
        : 0;
  }
}
