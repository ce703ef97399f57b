package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.QueueFilter;
import org.bellbuoy.intake.QueueViews;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The reports that wait for somebody, the most urgent first.
@Controller
class InboxPages implements Signpost {

  private final DeskFrames frames;
  private final Reports reports;
  private final InboxLines lines;
  private final QueueViews views;

  InboxPages(DeskFrames frames, Reports reports, InboxLines lines, QueueViews views) {
    this.frames = frames;
    this.reports = reports;
    this.lines = lines;
    this.views = views;
  }

  @Override
  public Place place() {
    return new Place(10, "Inbox", "/inbox", Permission.READ_INTAKE);
  }

  @GetMapping("/inbox")
  @Needs(Permission.READ_INTAKE)
  Page inbox(
      Viewer viewer, HttpServletRequest request, @ModelAttribute QueueForm asked, Portion portion) {
    return page(viewer, request, asked.filter(), portion, FormErrors.none());
  }

  Page page(
      Viewer viewer,
      HttpServletRequest request,
      QueueFilter filter,
      Portion portion,
      FormErrors errors) {
    Slice<Report> slice = reports.queue(viewer, filter, portion);
    String here = "/inbox?" + filter.query();
    String more = slice.cursor().map(next -> here + "&after=" + next).orElse(null);
    List<InboxLine> shown = lines.of(viewer, slice.items());
    long count = reports.count(viewer, filter);
    Paging paging =
        new Paging(
            shown.size() + " of " + count + " shown", portion.after() == null ? null : here, more);
    QueuePage page = new QueuePage(QueueForm.of(filter), count, shown, views.list(viewer), paging);
    return Page.of(
        "intake/desk/inbox",
        Map.of("frame", frames.of(request, "Inbox"), "page", page, "errors", errors));
  }
}
