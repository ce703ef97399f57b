package org.bellbuoy;

import java.io.PrintWriter;
import java.util.Optional;
import org.bellbuoy.operations.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The server program. `serve` is for real use, `demo` shows a sample vendor and throws it away.
@Command(
    name = "bellbuoy",
    description = "The product-security desk of a software vendor, in one server.",
    subcommands = {
      Serve.class,
      StreetProcess.class,
      Demo.class,
      Backup.class,
      Restore.class,
      RecoveryKeys.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Bellbuoy {

  private static final int USAGE = 64;

  private Bellbuoy() {}

  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Bellbuoy());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, where, _) -> refused(failure, where));
    line.setParameterExceptionHandler((wrong, _) -> misused(wrong));
    line.getCommandSpec().exitCodeOnInvalidInput(USAGE);
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().exitCodeOnInvalidInput(USAGE));
    System.exit(line.execute(arguments));
  }

  private static int misused(ParameterException wrong) {
    wrong
        .getCommandLine()
        .getErr()
        .println(
            "bellbuoy: %s. See: ./bellbuoy %s --help"
                .formatted(wrong.getMessage(), wrong.getCommandLine().getCommandName()));
    return USAGE;
  }

  /// A start that is refused ends with its one sentence; anything else shows what happened.
  private static int refused(Exception failure, CommandLine where) throws Exception {
    Optional<StartRefused> refused = StartFailure.in(failure);
    if (refused.isEmpty()) {
      throw failure;
    }
    PrintWriter err = where.getErr();
    err.println("bellbuoy: " + refused.get().getMessage());
    return refused.get().kind().exitCode();
  }
}
