package org.bellbuoy.intake.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.OpenedMail;
import org.bellbuoy.intake.OtherMails;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Component;

/// Puts the pages of other mail together for one viewer.
@Component
class OtherMailViews {

  private final OtherMails mails;
  private final Clocks clocks;
  private final InboxLines lines;
  private final People people;

  OtherMailViews(OtherMails mails, Clocks clocks, InboxLines lines, People people) {
    this.mails = mails;
    this.clocks = clocks;
    this.lines = lines;
    this.people = people;
  }

  OtherMailPage list(
      Viewer viewer, Slice<OtherMails.Line> slice, boolean answered, Portion portion) {
    List<UUID> ids = slice.items().stream().map(line -> line.mail().id().value()).toList();
    Map<UUID, List<RunningClock>> running = clocks.of(viewer, ids);
    List<OtherMailPage.Line> shown =
        slice.items().stream()
            .map(line ->
                new OtherMailPage.Line(
                    line.mail(),
                    line.gist(),
                    lines.answer(
                        viewer, running.getOrDefault(line.mail().id().value(), List.of()))))
            .toList();
    String here = "/other-mail?state=" + (answered ? "answered" : "waiting");
    Paging paging =
        new Paging(
            shown.size() + " shown",
            portion.after() == null ? null : here,
            slice.cursor().map(next -> here + "&after=" + next).orElse(null));
    return new OtherMailPage(shown, mails.queues(viewer), answered, paging);
  }

  OtherMailView of(Viewer viewer, String number) {
    OpenedMail opened = mails.open(viewer, number);
    List<Message> messages = opened.correspondence().messages();
    Map<UUID, String> names = people.names(viewer, ReportViews.writers(messages));
    return new OtherMailView(
        opened,
        messages.stream().map(message -> ReportViews.letter(message, names, "")).toList(),
        lines.answer(viewer, clocks.of(viewer, opened.mail().id().value())));
  }
}
