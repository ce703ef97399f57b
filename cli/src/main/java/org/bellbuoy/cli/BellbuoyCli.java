package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line as a whole. Whatever one types wrong ends with exit code 2 and a sentence.
@Command(
    name = "bellbuoy",
    mixinStandardHelpOptions = true,
    version = "bellbuoy 0.1.0",
    description = "The product-security desk of a software vendor: commands beside the server.",
    subcommands = {
      AuditCommand.class,
      ConvertCommand.class,
      CvssCommand.class,
      ImportCommand.class,
      KeysCommand.class,
      ValidateCommand.class,
      VersCommand.class
    })
public final class BellbuoyCli implements Runnable {

  @SuppressWarnings("NullAway.Init") // filled in by picocli
  @Spec
  private CommandSpec spec;

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new BellbuoyCli())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new PlainRefusals())
        .execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
