package org.bellbuoy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows a sample vendor in a temporary folder, and throws it away at the end.
@Command(
    name = "demo",
    description = "Show a sample vendor; everything is thrown away at the end.",
    mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

  @Mixin private final Listening listening = new Listening();

  @Option(names = "--json", description = "print addresses, links and tokens as one line of JSON")
  boolean json;

  @Option(names = "--data", hidden = true, description = "use this folder, and keep it at the end")
  @Nullable Path data;

  @Option(names = "--exit-when-ready", hidden = true, description = "stop as soon as it runs")
  boolean exitWhenReady;

  @Override
  public Integer call() throws InterruptedException {
    Progress progress = Progress.onConsole();
    try (Shutdown shutdown = Shutdown.watch();
        DemoFolder folder =
            data == null
                ? DemoFolder.temporary()
                : new DemoFolder.Kept(data.toAbsolutePath().normalize());
        Running running = Running.start(new Plan(folder.path(), null, listening, true), progress)) {
      running.announce(progress);
      if (!exitWhenReady) {
        shutdown.await();
      }
    }
    return 0;
  }
}
