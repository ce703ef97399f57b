package org.bellbuoy.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bellbuoy.standards.outside.Limits;
import org.bellbuoy.standards.outside.Look;
import org.bellbuoy.standards.outside.Seen;
import org.bellbuoy.standards.outside.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `doctor`: looks at a house from outside, as the world sees it, and says what to mend.
@Command(
    name = "doctor",
    description = {
      "Walks through all that a vendor has in public and says what is wrong by its root causes.",
      "Ends with 0 when all is well, 1 when something is wrong, 2 when nobody could be asked."
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private static final int WELL = 0;
  private static final int WRONG = 1;
  private static final int UNREACHABLE = 2;

  @Option(
      names = "--outside",
      required = true,
      paramLabel = "URL",
      description = "The public address, such as https://security.example.com.")
  private String outside = "";

  @Option(
      names = "--dkim-selector",
      paramLabel = "NAME",
      description = "The name of a key that letters are signed by; may be given more than once.")
  private List<String> selectors = List.of();

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "300",
      description = "How many documents of each folder, the latest first (${DEFAULT-VALUE}).")
  private int documents;

  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "150",
      description = "How many pages are read for links (${DEFAULT-VALUE}).")
  private int pages;

  @Option(
      names = "--requests",
      paramLabel = "N",
      defaultValue = "4000",
      description = "How often it asks at most (${DEFAULT-VALUE}).")
  private int requests;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How long one answer may take (${DEFAULT-VALUE}); all of it has 15 minutes.")
  private int seconds;

  @Option(names = "--json", description = "One line of JSON per cause, and one at the end.")
  private boolean json;

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Look look = new Look(address(), selectors, limits());
    Seen seen;
    try (HttpFetch fetch = new HttpFetch(Duration.ofSeconds(seconds), HttpFetch.MOST_BYTES)) {
      Walk walk =
          new Walk(fetch, new SystemNames(), new PlainOpenPgp(), Clock.systemUTC(), progress());
      seen = walk.walk(look);
    }
    new DoctorReport(out, json).of(seen);
    out.flush();
    if (!seen.reached()) {
      return UNREACHABLE;
    }
    return seen.well() ? WELL : WRONG;
  }

  private URI address() {
    try {
      return URI.create(outside.replaceAll("/+$", ""));
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException("This is no address of a web site: " + outside);
    }
  }

  private Limits limits() {
    if (documents < 1 || pages < 1 || requests < 1 || seconds < 1) {
      throw new IllegalArgumentException("Bounds are at least 1.");
    }
    return new Limits(requests, documents, pages, Limits.ORDINARY.time());
  }

  /// On a terminal only: one line that is written over.
  private Consumer<String> progress() {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    if (!terminal) {
      return _ -> {};
    }
    PrintWriter err = spec.commandLine().getErr();
    return address -> {
      err.print("\r\u001b[K" + shortened(address) + "\r");
      err.flush();
    };
  }

  private static String shortened(String text) {
    return text.length() > 78 ? "…" + text.substring(text.length() - 77) : text;
  }
}
