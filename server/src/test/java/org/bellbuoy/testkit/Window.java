package org.bellbuoy.testkit;

import com.microsoft.playwright.BrowserContext;

/// Cookies and storage of one visitor.
public final class Window implements AutoCloseable {

  private final BrowserContext context;
  private final Look look;

  Window(BrowserContext context, Look look) {
    this.context = context;
    this.look = look;
  }

  public Sheet page() {
    return new Sheet(context.newPage(), look);
  }

  @Override
  public void close() {
    context.close();
  }
}
