package org.bellbuoy.intake.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.intake.QueueFilter;
import org.bellbuoy.intake.QueueView;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.Urgency;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;

/// The queue of reports as one page shows it.
///
/// @param count how many the selection finds in all
/// @param views the selections the viewer keeps
public record QueuePage(
    QueueForm form, long count, List<InboxLine> lines, List<QueueView> views, Paging paging) {

  public List<Link> states() {
    ReportState here = form.filter().state();
    return QueueForm.STATES.stream().map(each -> link(each, here)).toList();
  }

  public List<Link> kept() {
    String here = query();
    return views.stream()
        .map(view -> {
          String href = "/inbox?" + view.filter().query();
          return view.filter().query().equals(here)
              ? Link.here(view.name(), href)
              : Link.to(view.name(), href);
        })
        .toList();
  }

  public String query() {
    return form.filter().query();
  }

  /// Whether more is asked for than a state.
  public boolean narrowed() {
    return !query().equals(QueueFilter.of(form.filter().state()).query());
  }

  public List<Choice> sources() {
    return Arrays.stream(Source.values())
        .map(each -> Choice.of(each.name().toLowerCase(Locale.ROOT), each.words()))
        .toList();
  }

  public List<Choice> urgencies() {
    return Arrays.stream(Urgency.values())
        .map(each -> Choice.of(each.name().toLowerCase(Locale.ROOT), each.words()))
        .toList();
  }

  public List<Choice> owed() {
    return List.of(
        Choice.of("any", "answered or not"),
        Choice.of("open", "nobody has answered yet"),
        Choice.of("answered", "answered"));
  }

  public List<Choice> copies() {
    return List.of(
        Choice.of("any", "with what was said before"),
        Choice.of("without", "without what several said before"),
        Choice.of("only", "only what several said before"));
  }

  private static Link link(ReportState state, ReportState here) {
    String label =
        state == ReportState.RECEIVED
            ? "Waiting"
            : state.words().substring(0, 1).toUpperCase(Locale.ROOT) + state.words().substring(1);
    String href = "/inbox?state=" + state.words();
    return state == here ? Link.here(label, href) : Link.to(label, href);
  }
}
