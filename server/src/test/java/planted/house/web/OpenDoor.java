package planted.house.web;

import org.springframework.web.bind.annotation.GetMapping;

/// A handler without a permission, and a permission without a handler.
class OpenDoor {

  @GetMapping("/silent")
  String silent() {
    return "";
  }

  @Needs
  String inner() {
    return "";
  }
}
