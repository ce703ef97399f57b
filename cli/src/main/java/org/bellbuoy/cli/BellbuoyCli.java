package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line as a whole. Whatever one types wrong ends with exit code 2 and a sentence.
@Command(
    name = "bellbuoy",
    mixinStandardHelpOptions = true,
    version = "bellbuoy 0.1.0",
    description = "The product-security desk of a software vendor: commands beside the server.")
public final class BellbuoyCli implements Runnable {

  private static final Map<String, Supplier<Object>> COMMANDS = commands();

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
    return whole(args)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new PlainRefusals())
        .execute(args);
  }

  /// The command that is called, or all where none is: to read what every command takes needs
  /// longer than most of them do.
  private static CommandLine whole(String... args) {
    CommandLine whole = new CommandLine(new BellbuoyCli());
    Supplier<Object> called = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (called == null) {
      COMMANDS.forEach((name, command) -> whole.addSubcommand(name, command.get()));
    } else {
      whole.addSubcommand(args[0], called.get());
    }
    return whole;
  }

  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("affected", AffectedCommand::new);
    commands.put("audit", AuditCommand::new);
    commands.put("convert", ConvertCommand::new);
    commands.put("cvss", CvssCommand::new);
    commands.put("doctor", DoctorCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("keys", KeysCommand::new);
    commands.put("lists", ListsCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("verify-pack", VerifyPackCommand::new);
    commands.put("vers", VersCommand::new);
    return commands;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
