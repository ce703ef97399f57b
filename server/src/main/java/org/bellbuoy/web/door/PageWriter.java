package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Download;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes the [Answer] that a handler returns. Pages are never kept by a browser or a proxy.
final class PageWriter implements HandlerMethodReturnValueHandler {

  private final Templates templates;

  PageWriter(Templates templates) {
    this.templates = templates;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
    if (value instanceof Answer answer && response != null) {
      switch (answer) {
        case Page page -> write(page, response);
        case SeeOther other -> send(other, response);
        case Download file -> file.send(response);
      }
    }
  }

  private static void send(SeeOther other, HttpServletResponse response) {
    response.setStatus(other.status().value());
    response.setHeader(HttpHeaders.LOCATION, other.address());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  void write(Page page, HttpServletResponse response) throws IOException {
    byte[] body = templates.bytes(page.template(), page.model());
    response.setStatus(page.status().value());
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
