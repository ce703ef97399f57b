package org.bellbuoy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bellbuoy.standards.ledger.BundleReading;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.NoteKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `audit verify`: reckons the ledger anew on this machine and says which entry is wrong.
@Command(
    name = "verify",
    description = {
      "Reckons every hash of a ledger anew and names what was changed, dropped or swapped.",
      "Give a bundle that was downloaded, or --desk-url and a token to check a live system.",
      "Ends with 0 when the ledger is whole, with 1 when it is not, with 2 when it cannot be read."
    },
    mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

  private static final int WHOLE = 0;
  private static final int BROKEN = 1;

  @Option(names = "--desk-url", description = "The address of a desk, to check a live system.")
  private @Nullable URI desk;

  @Option(
      names = "--token",
      defaultValue = "${env:BELLBUOY_TOKEN}",
      description = "An auditor's API token; better given as BELLBUOY_TOKEN.")
  private @Nullable String token;

  @Option(names = "--key", description = "The key you noted earlier; others are not believed.")
  private @Nullable String key;

  @Option(
      names = "--checkpoints",
      paramLabel = "FILE|DIR",
      description = "Checkpoints kept in another place; they show an end that was cut off.")
  private @Nullable Path checkpoints;

  @Option(names = "--json", description = "The verdict as one line of JSON.")
  private boolean json;

  @Parameters(paramLabel = "BUNDLE", arity = "0..1", description = "A bundle that was downloaded.")
  private @Nullable Path bundle;

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    BundleReading reading = new BundleReading(kept(), pinned(), new EntryProgress(err));
    try (InputStream in = open()) {
      BundleReading.Verdict verdict = reading.read(in);
      new VerdictReport(spec.commandLine().getOut(), json).print(verdict, key != null);
      return verdict.result().whole() ? WHOLE : BROKEN;
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          "The ledger cannot be read to its end: " + unreadable.getMessage());
    }
  }

  private InputStream open() throws IOException {
    if (bundle != null) {
      if (!Files.isReadable(bundle)) {
        throw new IllegalArgumentException("The file " + bundle + " cannot be read.");
      }
      return Files.newInputStream(bundle);
    }
    if (desk == null || token == null || token.isBlank()) {
      throw new IllegalArgumentException(
          "Name a bundle, or give --desk-url and an API token by --token or BELLBUOY_TOKEN.");
    }
    return new DeskClient(desk, token).open("/api/v1/ledger/bundle");
  }

  private Optional<NoteKey> pinned() {
    return Optional.ofNullable(key)
        .map(text ->
            NoteKey.parse(text)
                .orElseThrow(
                    () -> new IllegalArgumentException("This is no key of a ledger: " + text)));
  }

  private List<CheckpointNote> kept() {
    return checkpoints == null ? List.of() : CheckpointFiles.read(checkpoints);
  }
}
