package org.bellbuoy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bellbuoy.standards.ledger.EntryProof;
import org.bellbuoy.standards.ledger.NoteKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `audit proof`: whether an entry that was taken away stood in the ledger that was signed.
@Command(
    name = "proof",
    description = {
      "Checks proofs of single entries, without a network and without the desk they came from.",
      "Ends with 0 when all hold, with 1 when one does not, with 2 when one cannot be read."
    },
    mixinStandardHelpOptions = true)
final class AuditProofCommand implements Callable<Integer> {

  private static final int HOLD = 0;
  private static final int BROKEN = 1;
  private static final int LARGEST = 2_000_000;

  @Option(
      names = "--key",
      required = true,
      description = "A key of the ledger, as you noted it; others are not believed.")
  private List<String> keys = List.of();

  @Parameters(paramLabel = "PROOF", arity = "1..*", description = "A file *.tlog-proof.")
  private List<Path> files = List.of();

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    List<NoteKey> believed = keys.stream().map(AuditProofCommand::key).toList();
    PrintWriter out = spec.commandLine().getOut();
    boolean all = true;
    for (Path file : files) {
      EntryProof proof = read(file);
      EntryProof.Verdict verdict = proof.check(believed);
      out.println(file + ": " + sentence(proof, verdict));
      if (verdict == EntryProof.Verdict.HOLDS) {
        out.println(proof.content());
      }
      all &= verdict == EntryProof.Verdict.HOLDS;
    }
    out.flush();
    return all ? HOLD : BROKEN;
  }

  private static String sentence(EntryProof proof, EntryProof.Verdict verdict) {
    long place = proof.inclusion().index();
    return switch (verdict) {
      case HOLDS ->
          "entry %d stands in the ledger of %s, signed over %d entries"
              .formatted(place, proof.checkpoint().origin(), proof.checkpoint().size());
      case NOT_SIGNED -> "the checkpoint was not signed by the key you gave";
      case NOT_IN_IT -> "entry %d is NOT what was signed".formatted(place);
    };
  }

  private static NoteKey key(String text) {
    return NoteKey.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("This is no key of a ledger: " + text));
  }

  private static EntryProof read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException("There is no proof in " + file + ".");
      }
      return EntryProof.parse(Files.readString(file))
          .orElseThrow(() -> new IllegalArgumentException("There is no proof in " + file + "."));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The file " + file + " cannot be read.");
    }
  }
}
