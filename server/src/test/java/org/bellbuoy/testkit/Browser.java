package org.bellbuoy.testkit;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The chromium of this machine, driven by Playwright: pages at two widths and in two themes,
/// pictures of them under `target/screenshots`, and what axe finds wrong with them.
///
/// Open one per test class and close it. Each [Sheet] is a fresh private window, so nobody is
/// signed in by accident; use [#window] when a person shall stay signed in over several pages.
public final class Browser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setChromiumSandbox(false)
                    .setArgs(QUIET));
  }

  /// Is a browser installed here? A test that needs one assumes so.
  public static boolean isInstalled() {
    return executable().isPresent();
  }

  public static Browser launch() {
    return new Browser(
        executable()
            .orElseThrow(() -> new IllegalStateException("no chromium here; run bin/setup")));
  }

  /// One browser for the whole run, ended with it: starting one takes seconds.
  public static Browser shared() {
    return Shared.ONE;
  }

  private static final class Shared {

    static final Browser ONE = launch();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Shared::end, "end-browser"));
    }

    /// Not closed politely: from another thread than the one it belongs to, the driver never
    /// answers and is waited for during half a minute.
    private static void end() {
      ProcessHandle.current()
          .descendants()
          .filter(Shared::isBrowserOrDriver)
          .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean isBrowserOrDriver(ProcessHandle process) {
      return process
          .info()
          .command()
          .filter(command -> command.endsWith("/node") || command.contains("chrom"))
          .isPresent();
    }
  }

  private static Optional<Path> executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// A private window with a page in it.
  public Sheet open(Look look) {
    return window(look, Scripts.RUN).page();
  }

  /// A private window in which somebody may sign in and open several pages.
  public Window window(Look look, Scripts scripts) {
    var context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setIgnoreHTTPSErrors(true)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setJavaScriptEnabled(scripts == Scripts.RUN));
    context.setDefaultTimeout(30_000);
    return new Window(context, look);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  /// Does the visitor's browser run scripts?
  public enum Scripts {
    RUN,
    BLOCKED
  }
}
