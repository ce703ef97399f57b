package org.bellbuoy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bellbuoy.web.Assets;
import org.junit.jupiter.api.DynamicTest;

/// Pages that stand for themselves: each is written to `target/gallery`, and where a browser is
/// installed it is shown under our real content policy, photographed and examined.
public final class Gallery {

  private static final String HOST = "https://gallery.test";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// A desktop window of 1280 pixels at 400 % zoom (WCAG 2.2, 1.4.10).
  private static final int NARROW = 320;

  private static final Assets ASSETS = new Assets();

  private Gallery() {}

  /// One test per page.
  public static Stream<DynamicTest> of(Map<String, String> pages) {
    return new TreeMap<>(pages)
        .entrySet().stream().map(page -> DynamicTest.dynamicTest(page.getKey(), () -> show(page)));
  }

  private static void show(Map.Entry<String, String> page) {
    keep(page);
    if (!Browser.isInstalled()) {
      return;
    }
    for (var look : Look.values()) {
      examine(Browser.shared(), look, page);
    }
  }

  private static void examine(Browser browser, Look look, Map.Entry<String, String> page) {
    try (var sheet = browser.open(look)) {
      show(sheet, page.getValue());
      sheet.picture(page.getKey());
      assertThat(sheet.complaints()).isEmpty();
      assertThat(sheet.overflows()).as("scrolls sideways at " + look).isFalse();
      sheet.page().setViewportSize(NARROW, 800);
      assertThat(sheet.overflows()).as("scrolls sideways at 400 % zoom").isFalse();
      if (Axe.isInstalled()) {
        assertThat(sheet.findings()).as("axe at " + look).isEmpty();
      }
    }
  }

  /// Puts a page before a visitor, as if a server had sent it.
  public static void show(Sheet sheet, String page) {
    sheet.page().route(HOST + "/**", route -> answer(route, page));
    sheet.page().navigate(HOST + "/");
  }

  private static void answer(Route route, String page) {
    var found = ASSETS.find(URI.create(route.request().url()).getPath());
    var answer = new Route.FulfillOptions().setHeaders(Map.of("Content-Security-Policy", POLICY));
    if (found.isPresent()) {
      var asset = found.get().asset();
      route.fulfill(answer.setContentType(asset.mediaType()).setBodyBytes(asset.bytes()));
    } else {
      route.fulfill(answer.setContentType("text/html;charset=utf-8").setBody(page));
    }
  }

  private static void keep(Map.Entry<String, String> page) {
    try {
      var folder = Files.createDirectories(Path.of("target", "gallery"));
      Files.writeString(folder.resolve(page.getKey() + ".html"), page.getValue());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
