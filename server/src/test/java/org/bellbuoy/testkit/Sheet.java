package org.bellbuoy.testkit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One page, with what its console complained about.
public final class Sheet implements AutoCloseable {

  private final Page page;
  private Look look;
  private final List<String> complaints = new ArrayList<>();

  Sheet(Page page, Look look) {
    this.page = page;
    this.look = look;
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
  }

  /// Playwright's own page, for whatever else is to be done with it.
  public Page page() {
    return page;
  }

  /// The same page as another window would show it.
  public void wear(Look other) {
    look = other;
    page.setViewportSize(other.width(), other.height());
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(other.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
  }

  /// Errors and warnings of the console so far; a breach of the content policy is one of them.
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /// Takes a picture of the whole page into `target/screenshots/<name>-<width>-<theme>.png`.
  public Path picture(String name) {
    var path = Path.of("target", "screenshots", name + "-" + look.suffix() + ".png");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(path)
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED));
    return path;
  }

  /// Is something wider than the window, so that a reader must scroll sideways?
  public boolean overflows() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /// What axe finds by the rules of WCAG 2.2 A and AA, one line each; empty is good.
  @SuppressWarnings("unchecked") // the script below gives a list of strings
  public List<String> findings() {
    page.evaluate(Axe.script());
    return (List<String>)
        page.evaluate(
            """
            async () => (await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              })).violations.flatMap(v => v.nodes.map(n =>
                `${v.id}: ${n.target} ${n.any.concat(n.all).map(c => c.message).join('; ')}`))
            """);
  }

  @Override
  public void close() {
    page.context().close();
  }
}
