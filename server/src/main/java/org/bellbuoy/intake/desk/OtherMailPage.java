package org.bellbuoy.intake.desk;

import java.util.List;
import java.util.Set;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.intake.Gist;
import org.bellbuoy.intake.OtherMail;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;
import org.jspecify.annotations.Nullable;

/// Mail of other queues as one page lists it.
///
/// @param queues those that the viewer answers
public record OtherMailPage(
    List<Line> lines, Set<MailQueue> queues, boolean answered, Paging paging) {

  /// One of them.
  ///
  /// @param clock the promised answer, or null
  public record Line(OtherMail mail, Gist gist, @Nullable Countdown clock) {}

  public OtherMailPage {
    lines = List.copyOf(lines);
    queues = Set.copyOf(queues);
  }

  public List<Link> states() {
    return List.of(
        link("Waiting", "/other-mail", !answered),
        link("Answered", "/other-mail?state=answered", answered));
  }

  private static Link link(String label, String href, boolean here) {
    return here ? Link.here(label, href) : Link.to(label, href);
  }
}
