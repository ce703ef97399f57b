package org.bellbuoy.notices.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.WebhookSeen;
import org.bellbuoy.notices.Webhooks;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The programs of strangers that are told, and which of them take nothing.
@Controller
class WebhookDeskPages {

  private static final String HERE = "/notices/webhooks";

  private final DeskFrames frames;
  private final Webhooks webhooks;

  WebhookDeskPages(DeskFrames frames, Webhooks webhooks) {
    this.frames = frames;
    this.webhooks = webhooks;
  }

  @GetMapping(HERE)
  @Needs(Permission.SEE_RECIPIENTS)
  Page list(Viewer viewer, HttpServletRequest request, Portion portion) {
    Slice<WebhookSeen> found = webhooks.list(viewer, portion);
    String older = found.cursor().map(next -> HERE + "?after=" + next).orElse(null);
    String newest = portion.after() == null ? null : HERE;
    return Page.of(
        "notices/desk/webhooks",
        Map.of(
            "frame",
            frames.of(request, "Webhooks of subscribers"),
            "webhooks",
            found.items(),
            "counts",
            webhooks.counts(viewer),
            "paging",
            new Paging(found.items().size() + " shown", newest, older)));
  }
}
