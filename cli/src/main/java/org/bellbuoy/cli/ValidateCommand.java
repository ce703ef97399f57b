package org.bellbuoy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `validate`: says of each file what it is and what is wrong with it.
@Command(
    name = "validate",
    description =
        "Checks CSAF, CVE, OSV, OpenVEX and CycloneDX files, one by one or whole folders.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  static final int ALL_VALID = 0;
  static final int SOME_INVALID = 1;
  static final int UNREADABLE = 2;

  @Option(names = "--json", description = "One line of JSON per file.")
  private boolean json;

  @Option(
      names = "--tests",
      paramLabel = "LIST",
      defaultValue = "mandatory",
      description = "mandatory (default), optional, informative or all tests of the standard.")
  private TestList tests = TestList.mandatory;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*")
  private List<Path> paths = List.of();

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<Path> files = new ArrayList<>();
    boolean readable = true;
    for (Path path : paths) {
      readable &= collect(path, files, err);
    }
    Report report = json ? new JsonReport(out) : new PlainReport(out);
    Progress progress = new Progress(err, files.size());
    boolean valid = true;
    for (Path file : files) {
      switch (Inspection.of(file, tests)) {
        case Inspection.Done(Finding finding) -> {
          report.add(file, finding);
          valid &= finding.valid();
        }
        case Inspection.Unreadable(String sentence) -> {
          err.println(file + ": " + sentence);
          readable = false;
        }
      }
      progress.step();
    }
    report.end();
    progress.end();
    out.flush();
    err.flush();
    return !readable ? UNREADABLE : valid ? ALL_VALID : SOME_INVALID;
  }

  private static boolean collect(Path path, List<Path> files, PrintWriter err) {
    if (!Files.isDirectory(path)) {
      files.add(path);
      return true;
    }
    try (Stream<Path> below = Files.walk(path)) {
      below
          .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
          .sorted()
          .forEach(files::add);
      return true;
    } catch (IOException e) {
      err.println(path + ": This folder cannot be read.");
      return false;
    }
  }
}
