package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reports that wait for somebody, the longest waiting first.
@Controller
class InboxPages implements Signpost {

  private static final List<ReportState> SHOWN =
      List.of(ReportState.RECEIVED, ReportState.CONCERN, ReportState.SPAM, ReportState.WITHDRAWN);

  private final DeskFrames frames;
  private final Reports reports;
  private final InboxLines lines;

  InboxPages(DeskFrames frames, Reports reports, InboxLines lines) {
    this.frames = frames;
    this.reports = reports;
    this.lines = lines;
  }

  @Override
  public Place place() {
    return new Place(10, "Inbox", "/inbox", Permission.READ_INTAKE);
  }

  @GetMapping("/inbox")
  @Needs(Permission.READ_INTAKE)
  Page inbox(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "received") String state,
      Portion portion) {
    ReportState chosen = chosen(state);
    Slice<Report> slice = reports.unlinked(viewer, chosen, portion);
    String here = "/inbox?state=" + chosen.words();
    String more = slice.cursor().map(next -> here + "&after=" + next).orElse(null);
    List<InboxLine> shown = lines.of(viewer, slice.items());
    return Page.of(
        "intake/desk/inbox",
        Map.of(
            "frame",
            frames.of(request, "Inbox"),
            "lines",
            shown,
            "states",
            SHOWN.stream().map(each -> link(each, chosen)).toList(),
            "paging",
            new Paging(shown.size() + " shown", portion.after() == null ? null : here, more)));
  }

  private static ReportState chosen(String word) {
    return Arrays.stream(ReportState.values())
        .filter(state -> SHOWN.contains(state) && state.words().equals(word))
        .findFirst()
        .orElse(ReportState.RECEIVED);
  }

  private static Link link(ReportState state, ReportState chosen) {
    String label =
        state == ReportState.RECEIVED
            ? "Waiting"
            : state.words().substring(0, 1).toUpperCase(Locale.ROOT) + state.words().substring(1);
    String href = "/inbox?state=" + state.words();
    return state == chosen ? Link.here(label, href) : Link.to(label, href);
  }
}
