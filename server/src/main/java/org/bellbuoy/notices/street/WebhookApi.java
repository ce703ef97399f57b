package org.bellbuoy.notices.street;

import java.util.List;
import java.util.Objects;
import org.bellbuoy.correspondence.CodeGuard;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.notices.AskForWebhook;
import org.bellbuoy.notices.WebhookForm;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Webhooks for programs of strangers.
@RestController
class WebhookApi {

  private final NoticeViews views;
  private final CodeGuard guard;
  private final OutwardAddresses addresses;
  private final AskForWebhook ask;

  WebhookApi(NoticeViews views, CodeGuard guard, OutwardAddresses addresses, AskForWebhook ask) {
    this.views = views;
    this.guard = guard;
    this.addresses = addresses;
    this.ask = ask;
  }

  /// A question goes to the address; nothing else does before its word was answered, or confirmed
  /// under `/api/v1/subscriptions/confirmations`. It is left by `/api/v1/subscriptions/endings`.
  @PostMapping("/api/v1/subscriptions/webhooks")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.ANYONE)
  NewWebhook ask(@RequestBody WantedAddress sent) {
    List<String> products = Objects.requireNonNullElse(sent.products(), List.of());
    WebhookForm.Read read =
        new WebhookForm(sent.address(), products, sent.level()).read(addresses, views.offered());
    guard.asks();
    AskForWebhook.Shown shown = ask.ask(read);
    return new NewWebhook(shown.secret(), shown.leave());
  }

  /// What is asked for.
  ///
  /// @param address `https` and a name
  /// @param products codes; left out for all
  /// @param level the least severity: `low`, `medium`, `high` or `critical`
  record WantedAddress(
      @Nullable String address, @Nullable List<String> products, @Nullable String level) {}

  /// What is shown this once.
  ///
  /// @param secret which the signatures are checked by (Standard Webhooks)
  /// @param leave the code that ends it
  record NewWebhook(String secret, String leave) {

    @Override
    public String toString() {
      return "NewWebhook[…]";
    }
  }
}
