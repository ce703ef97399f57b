package org.bellbuoy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.bellbuoy.demo.SampleClock;
import org.bellbuoy.demo.SampleVendor;
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
    SampleClock clock = new SampleClock(Clock.systemUTC());
    try (Shutdown shutdown = Shutdown.watch();
        DemoFolder folder = folder();
        Running running =
            Running.start(
                new Plan(folder.path(), null, listening, true, clock, Shape.WHOLE), progress)) {
      SampleVendor vendor = running.doors().get(SampleVendor.class);
      DemoEntrances entrances =
          new DemoEntrances(
              running.installation(), vendor.load(clock, progress::says), vendor.invite());
      running.announce(progress);
      entrances.announce(progress);
      if (json) {
        System.out.println(entrances.json());
      }
      if (!exitWhenReady) {
        shutdown.await();
      }
    }
    return 0;
  }

  private DemoFolder folder() {
    return data == null
        ? DemoFolder.temporary()
        : new DemoFolder.Kept(data.toAbsolutePath().normalize());
  }
}
