package org.bellbuoy.intake.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.Selection;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Which reports somebody picked in the queue, and where they shall go.
///
/// @param pick each a tracking number with the version that was seen, `number@version`; one field
///   may hold several
/// @param all `yes` for all that the selection finds
/// @param to the state they shall have
record PickedForm(@Nullable List<String> pick, @Nullable String all, @Nullable String to) {

  private static final int DIGITS = 18;

  private static final Set<ReportState> TARGETS =
      EnumSet.of(ReportState.SPAM, ReportState.CONCERN, ReportState.RECEIVED);

  ReportState chosen() {
    Reading reading = new Reading();
    return reading
        .choice("reports", to, ReportState.class)
        .filter(TARGETS::contains)
        .orElseThrow(() -> Invalid.of("reports", "Say where they shall go.").refused());
  }

  Selection selection(QueueForm asked) {
    if ("yes".equals(all)) {
      return Selection.all(asked.filter());
    }
    List<Selection.Picked> picked = picked();
    if (picked.isEmpty()) {
      throw Invalid.of("reports", "Pick at least one report, or all of them.").refused();
    }
    return Selection.of(picked);
  }

  List<Selection.Picked> picked() {
    return pick == null ? List.of() : pick.stream().flatMap(PickedForm::each).toList();
  }

  private static Stream<Selection.Picked> each(String field) {
    return Arrays.stream(field.strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(PickedForm::one);
  }

  private static Selection.Picked one(String word) {
    int at = word.indexOf('@');
    String version = at < 0 ? "" : word.substring(at + 1);
    return version.matches("[0-9]{1," + DIGITS + "}")
        ? new Selection.Picked(word.substring(0, at), Long.valueOf(version))
        : new Selection.Picked(word, null);
  }
}
