package org.bellbuoy.notices.street;

import java.util.List;
import org.bellbuoy.correspondence.CodeGuard;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.notices.AskForWebhook;
import org.bellbuoy.notices.WebhookForm;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking that a program be told of advisories. It is confirmed and left where letters are.
@Controller
class WebhookPages {

  private static final String HERE = "/subscribe/webhook";

  private final NoticeViews views;
  private final CodeGuard guard;
  private final OutwardAddresses addresses;
  private final AskForWebhook ask;

  WebhookPages(NoticeViews views, CodeGuard guard, OutwardAddresses addresses, AskForWebhook ask) {
    this.views = views;
    this.guard = guard;
    this.addresses = addresses;
    this.ask = ask;
  }

  @GetMapping(HERE)
  @Needs(Permission.ANYONE)
  Page form() {
    return views.webhook(WebhookForm.empty(), FormErrors.none());
  }

  /// The secret is shown in this answer and nowhere else.
  @PostMapping(HERE)
  @Needs(Permission.ANYONE)
  Page ask(
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") List<String> products,
      @RequestParam(defaultValue = "") String level) {
    WebhookForm typed = new WebhookForm(address, products, level);
    try {
      WebhookForm.Read read = typed.read(addresses, views.offered());
      guard.asks();
      return views.webhookAsked(ask.ask(read));
    } catch (Refused refused) {
      return views.webhook(typed, FormErrors.of(refused, "main")).unprocessable();
    }
  }
}
