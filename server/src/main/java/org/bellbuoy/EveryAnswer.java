package org.bellbuoy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.bellbuoy.web.door.SecurityHeaders;

/// Puts the headers that every answer carries before anything else looks at the request, so that
/// errors of the web server itself carry them too.
final class EveryAnswer extends ValveBase {

  EveryAnswer() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    SecurityHeaders.every(request.isSecure()).forEach(response::setHeader);
    getNext().invoke(request, response);
  }
}
