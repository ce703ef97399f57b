package org.bellbuoy.notices.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.WebhookSeen;
import org.bellbuoy.notices.Webhooks;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Webhooks of subscribers for programs of the desk.
@RestController
class WebhookDeskApi {

  private final Webhooks webhooks;

  WebhookDeskApi(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  /// The latest first. Their addresses are shown to nobody.
  @GetMapping("/api/v1/notices/webhooks")
  @Needs(Permission.SEE_RECIPIENTS)
  Slice<WebhookSeen> list(Viewer viewer, Portion portion) {
    return webhooks.list(viewer, portion);
  }
}
