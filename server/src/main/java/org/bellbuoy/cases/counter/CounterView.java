package org.bellbuoy.cases.counter;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.cases.GuestCase;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.embargo.GuestFile;
import org.bellbuoy.embargo.Letter;
import org.bellbuoy.embargo.PartyNotice;
import org.bellbuoy.embargo.PartyTask;
import org.bellbuoy.web.page.Moment;
import org.jspecify.annotations.Nullable;

/// The one page of a guest.
///
/// @param agreed the agreed end in its zone and in UTC, or null
/// @param offered the moment that waits for the guest's answer, or null
/// @param own what the guest answered to it, in words, or null
/// @param hasPasskey whether the guest comes in by a passkey from now on
/// @param held whether what we laid out is held back at the moment
public record CounterView(
    String code,
    String state,
    String kind,
    @Nullable String agreed,
    @Nullable String offered,
    @Nullable String own,
    boolean ended,
    boolean held,
    boolean hasPasskey,
    List<PartyNotice> notices,
    List<PartyTask> tasks,
    List<Letter> letters) {

  private static final DateTimeFormatter THERE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  public CounterView {
    notices = List.copyOf(notices);
    tasks = List.copyOf(tasks);
    letters = List.copyOf(letters);
  }

  static CounterView of(GuestCase known, GuestFile file) {
    GuestFile.Offered offered = file.offered();
    return new CounterView(
        known.code(),
        known.state().words(),
        file.kind().words(),
        file.agreed() == null ? null : both(file.agreed()),
        offered == null ? null : both(offered.end()),
        offered == null || offered.own() == null
            ? null
            : offered.own() == Consent.Reply.YES ? "You said yes." : "You said no.",
        file.ended(),
        file.held(),
        file.hasPasskey(),
        file.notices(),
        file.tasks(),
        file.letters());
  }

  private static String both(AgreedMoment end) {
    String utc = Moment.inWords(end.instant());
    return end.zone().getId().equals("UTC")
        ? utc
        : THERE.format(end.local()) + " " + end.zone().getId() + " (" + utc + ")";
  }
}
