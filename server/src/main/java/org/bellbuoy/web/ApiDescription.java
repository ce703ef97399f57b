package org.bellbuoy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Answers `/openapi.json` with the description of the API of one door, to anyone.
public final class ApiDescription implements HttpRequestHandler {

  private static final String ADDRESS = "/openapi.json";

  private final byte[] description;

  private ApiDescription(byte[] description) {
    this.description = description;
  }

  /// @param door whose description it is, such as `street`
  public static HandlerMapping of(String door) {
    try (InputStream file = new ClassPathResource("openapi/" + door + ".json").getInputStream()) {
      ApiDescription handler = new ApiDescription(file.readAllBytes());
      return new SimpleUrlHandlerMapping(Map.of(ADDRESS, handler), Ordered.HIGHEST_PRECEDENCE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(description.length);
    response.getOutputStream().write(description);
  }
}
