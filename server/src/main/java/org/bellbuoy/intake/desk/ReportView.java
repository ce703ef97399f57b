package org.bellbuoy.intake.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.correspondence.Attachment;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.intake.Evidence;
import org.bellbuoy.intake.OpenedReport;
import org.bellbuoy.intake.Urgency;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// Everything that the page of one report shows.
///
/// @param facts product, version, contact and what else was said in a line
/// @param letters the exchange, oldest first
/// @param clock the promised answer, or null
/// @param panels what rooms downstream show here
/// @param evidence what the report has to show for itself
public record ReportView(
    OpenedReport opened,
    List<Fact> facts,
    List<TimelineEntry> letters,
    List<Attachment> files,
    @Nullable Countdown clock,
    List<Panel> panels,
    List<Evidence> evidence) {

  public ReportView {
    facts = List.copyOf(facts);
    letters = List.copyOf(letters);
    files = List.copyOf(files);
    panels = List.copyOf(panels);
    evidence = List.copyOf(evidence);
  }

  public boolean asksForMoney() {
    return opened.asksForMoney();
  }

  public List<Choice> urgencies() {
    return Arrays.stream(Urgency.values())
        .map(each -> Choice.of(each.name().toLowerCase(Locale.ROOT), each.words()))
        .toList();
  }

  /// The queues it can be moved to, when it is no report.
  public List<Choice> queues() {
    return OtherMailView.choices(MailQueue.SECURITY);
  }

  public String urgency() {
    return opened.report().urgency().name().toLowerCase(Locale.ROOT);
  }

  /// One guest on the page of a report.
  public record Panel(String name, gg.jte.Content content) {}
}
