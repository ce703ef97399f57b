package org.bellbuoy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bellbuoy.standards.versions.UnreadableVersion;
import org.bellbuoy.standards.versions.Vers;
import org.bellbuoy.standards.versions.VersionSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads a vers URI, prints it in its normal form, and says of each version whether it is named.
@Command(
    name = "vers",
    mixinStandardHelpOptions = true,
    description = "Normalise a vers URI and ask which versions it names.")
final class VersCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // filled in by picocli
  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "VERS", description = "for example 'vers:npm/>=1.0|<2.0'")
  private String uri = "";

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "VERSION")
  private List<String> versions = new ArrayList<>();

  @Override
  public Integer call() {
    var set = Vers.parse(uri);
    if (versions.isEmpty()) {
      spec.commandLine().getOut().println(set.toVers());
    }
    boolean allRead = true;
    for (var version : versions) {
      allRead &= answer(set, version);
    }
    return allRead ? ExitCode.OK : ExitCode.USAGE;
  }

  private boolean answer(VersionSet set, String version) {
    try {
      var verdict = set.contains(version) ? "in" : "out";
      spec.commandLine().getOut().printf("%s  %s%n", version, verdict);
      return true;
    } catch (UnreadableVersion unreadable) {
      spec.commandLine().getErr().println("bellbuoy: " + unreadable.getMessage());
      return false;
    }
  }
}
