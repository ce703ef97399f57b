package org.bellbuoy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestHandler;

/// Answers `/assets/…` on any door: map it there, open to everyone.
public final class AssetHandler implements HttpRequestHandler {

  private final Assets assets;

  public AssetHandler(Assets assets) {
    this.assets = assets;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var found = assets.find(request.getRequestURI());
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    answer(found.get(), request.getHeader("Accept-Encoding"), response);
  }

  private static void answer(
      Assets.Found found, @Nullable String encodings, HttpServletResponse response)
      throws IOException {
    var asset = found.asset();
    var packed = encodings != null && encodings.contains("gzip");
    response.setContentType(asset.mediaType());
    response.setHeader("Cache-Control", found.cacheControl());
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    var body = packed ? asset.gzip() : asset.bytes();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
