package org.bellbuoy.intake.desk;

import java.util.Base64;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ForwardMessage;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A message that somebody wrote to a colleague, handed on by a program such as a button in a mail
/// client or a help desk.
@RestController
class ForwardApi {

  private final ForwardMessage forward;

  ForwardApi(ForwardMessage forward) {
    this.forward = forward;
  }

  @PostMapping("/api/v1/reports/messages")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.FILE_REPORT)
  Filed forward(Viewer viewer, @RequestBody Message sent) {
    return new Filed(forward.forward(viewer, bytes(sent.message()), given(sent.words())));
  }

  private static String given(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static byte[] bytes(@Nullable String message) {
    try {
      return Base64.getMimeDecoder().decode(given(message));
    } catch (IllegalArgumentException broken) {
      throw Invalid.of("message", "Send the whole message, byte for byte, in Base64.").refused();
    }
  }

  /// @param message the whole message with its headers, in Base64
  /// @param words what the colleague says about it
  record Message(@Nullable String message, @Nullable String words) {}

  /// Its number, and no more.
  record Filed(String tracking) {}
}
