package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What an error page shows around its sentence; each door frames its own.
public interface ErrorFrame {

  Map<String, Object> model(HttpServletRequest request, HttpStatus status, String sentence);
}
