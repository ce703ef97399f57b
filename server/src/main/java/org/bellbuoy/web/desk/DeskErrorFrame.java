package org.bellbuoy.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.web.door.ErrorFrame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The desk's error page.
@Component
class DeskErrorFrame implements ErrorFrame {

  @Override
  public Map<String, Object> model(HttpServletRequest request, HttpStatus status, String sentence) {
    return Map.of("status", status.value(), "sentence", sentence);
  }
}
