package org.bellbuoy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.standards.pack.PackCheck;
import org.bellbuoy.standards.pack.PackFile;
import org.bellbuoy.standards.pack.PackVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `verify-pack`: whether an evidence pack is what was taken, and what in it the ledger proves.
@Command(
    name = "verify-pack",
    description = {
      "Checks an evidence pack without a network and without the desk it came from.",
      "Ends with 0 when all holds, with 1 when something does not, with 2 when it cannot be read."
    },
    mixinStandardHelpOptions = true)
final class VerifyPackCommand implements Callable<Integer> {

  private static final int HOLDS = 0;
  private static final int BROKEN = 1;

  @Option(
      names = "--key",
      required = true,
      description = "A key of the ledger, as you noted it; others are not believed.")
  private List<String> keys = List.of();

  @Option(names = "--json", description = "The verdict as one line of JSON.")
  private boolean json;

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FILE", description = "An evidence pack, *.zip.")
  private Path file;

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    List<NoteKey> believed = keys.stream().map(VerifyPackCommand::key).toList();
    PackVerdict verdict =
        PackCheck.check(bytes(), believed)
            .orElseThrow(
                () -> new IllegalArgumentException("There is no evidence pack in " + file + "."));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(document(verdict));
    } else {
      plain(verdict, out);
    }
    out.flush();
    return verdict.holds() ? HOLDS : BROKEN;
  }

  private void plain(PackVerdict verdict, PrintWriter out) {
    verdict
        .findings()
        .forEach(each -> out.println((each.holds() ? "ok      " : "BROKEN  ") + each.sentence()));
    out.println(
        verdict.holds()
            ? "The pack holds: it is what was taken."
            : "The pack does NOT hold: do not rely on it.");
  }

  private static ObjectNode document(PackVerdict verdict) {
    ObjectNode document = JsonMapper.shared().createObjectNode();
    document.put("holds", verdict.holds());
    var findings = document.putArray("findings");
    for (PackVerdict.Finding each : verdict.findings()) {
      findings
          .addObject()
          .put("step", each.step().name())
          .put("holds", each.holds())
          .put("sentence", each.sentence());
    }
    var chapters = document.putArray("chapters");
    for (PackVerdict.Chapter each : verdict.chapters()) {
      chapters
          .addObject()
          .put("file", each.file())
          .put("title", each.title())
          .put("proved", each.proved())
          .put("stated", each.stated());
    }
    return document;
  }

  private byte[] bytes() {
    try {
      if (Files.size(file) > PackFile.MOST_BYTES) {
        throw new IllegalArgumentException("The file " + file + " is larger than any pack.");
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The file " + file + " cannot be read.");
    }
  }

  private static NoteKey key(String text) {
    return NoteKey.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("This is no key of a ledger: " + text));
  }
}
