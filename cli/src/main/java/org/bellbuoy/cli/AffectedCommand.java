package org.bellbuoy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.PartQuestions;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.affected.Reply;
import org.bellbuoy.standards.sbom.Sbom;
import org.bellbuoy.standards.sbom.SbomRead;
import org.bellbuoy.standards.sbom.SbomReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `affected`: says what published advisories mean for a product and version, or for everything in
/// a bill of materials. Nothing about the bill leaves this machine.
@Command(
    name = "affected",
    description = {
      "Says whether a version, or anything in an SBOM, is affected by published advisories.",
      "Ends with 0 when nothing is to be done, 1 when something is, 2 when it could not be told."
    },
    mixinStandardHelpOptions = true)
final class AffectedCommand implements Callable<Integer> {

  private static final int NOTHING_TO_DO = 0;
  private static final int SOMETHING_TO_DO = 1;

  @Option(names = "--sbom", paramLabel = "FILE", description = "CycloneDX or SPDX, as JSON.")
  private @Nullable Path sbom;

  @Option(
      names = "--product",
      paramLabel = "PRODUCT",
      description = "A code, name, package URL or CPE, instead of an SBOM.")
  private @Nullable String product;

  @Option(names = "--version-in-use", paramLabel = "VERSION", description = "Which version of it.")
  private @Nullable String version;

  @Option(
      names = "--from",
      paramLabel = "URL|DIR",
      defaultValue = "http://localhost:8080",
      description = "The vendor's public address, a copy of its tree, or a folder of documents.")
  private String from = "http://localhost:8080";

  @Option(names = "--json", description = "One line of JSON per product or part.")
  private boolean json;

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if ((sbom == null) == (product == null)) {
      throw new IllegalArgumentException("Give either --sbom FILE or --product PRODUCT.");
    }
    AffectedReport report = new AffectedReport(out, json);
    boolean care;
    if (product != null) {
      Reply reply = AnswersFrom.read(from, err).ask(Question.of(product, version));
      care = report.of(product, reply);
    } else {
      care = report(report, bill(), AnswersFrom.read(from, err));
    }
    out.flush();
    return care ? SOMETHING_TO_DO : NOTHING_TO_DO;
  }

  private static boolean report(AffectedReport report, Sbom bill, AnswerBook book) {
    Map<Sbom.Part, Reply> replies = PartQuestions.ask(book, bill);
    boolean care = false;
    for (Map.Entry<Sbom.Part, Reply> each : replies.entrySet()) {
      care |= report.of(each.getKey().name(), each.getValue());
    }
    report.end(bill.parts().size(), List.copyOf(replies.values()));
    return care;
  }

  private Sbom bill() {
    return switch (SbomReading.read(bytes())) {
      case SbomRead.Understood(Sbom read) -> read;
      case SbomRead.Refused(String sentence) ->
          throw new IllegalArgumentException(sbom + ": " + sentence);
    };
  }

  private byte[] bytes() {
    try {
      return sbom == null ? new byte[0] : Files.readAllBytes(sbom);
    } catch (NoSuchFileException absent) {
      throw new IllegalArgumentException("There is no file " + sbom + ".");
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The file " + sbom + " cannot be read.");
    }
  }
}
