package org.bellbuoy.web;

import static org.bellbuoy.web.DeskPieces.button;
import static org.bellbuoy.web.DeskPieces.desk;
import static org.bellbuoy.web.Specimens.CSRF;
import static org.bellbuoy.web.Specimens.all;
import static org.bellbuoy.web.Specimens.html;
import static org.bellbuoy.web.Specimens.part;

import java.util.Map;

/// The pages before something is public, and before somebody is in.
final class DoorSpecimens {

  private DoorSpecimens() {}

  static String confirm() {
    return desk(
        "Publish",
        part(
            "web/confirm",
            Map.of(
                "question", "Publish SA2026-07 now?",
                "action", "/publish",
                "yes", "Publish",
                "cancel", "/",
                "csrf", CSRF,
                "typed", "SA2026-07",
                "content",
                    html(
                        "<p>It becomes visible to everyone at once. A published revision cannot be changed; a mistake is corrected by a further one.</p>"))));
  }

  static String signIn() {
    var card =
        all(
            html("<h1>Sign in</h1><form method=post>"),
            part("web/csrf", Map.of("csrf", CSRF)),
            part(
                "web/field",
                Map.of(
                    "name",
                    "email",
                    "label",
                    "E-mail address",
                    "type",
                    "email",
                    "autocomplete",
                    "username")),
            part(
                "web/field",
                Map.of(
                    "name",
                    "password",
                    "label",
                    "Password",
                    "type",
                    "password",
                    "autocomplete",
                    "current-password")),
            button("Sign in", "primary"),
            html("</form>"));
    return Specimens.page(
        "web/bare",
        Map.of(
            "title",
            "Sign in",
            "assets",
            Specimens.ASSETS,
            "content",
            card,
            "below",
            html("<p>Accounts are by invitation. Ask an administrator of your desk.</p>")));
  }
}
