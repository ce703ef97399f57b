package org.bellbuoy.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Fault;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.Verification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reckons the whole tree anew from what the entries say and compares it with what was signed.
@Component
public class VerifyLedger {

  private static final int SAID_AT_MOST = 20;

  private final Walk walk;
  private final TreeStore tree;
  private final CheckpointKeyStore keys;

  VerifyLedger(Walk walk, TreeStore tree, CheckpointKeyStore keys) {
    this.walk = walk;
    this.tree = tree;
    this.keys = keys;
  }

  /// The same for a database without a house around it, such as one just restored. Whoever calls it
  /// gives the transaction.
  public static VerifyLedger over(DataSource source) {
    Walk walk = new Walk(EntryStore.over(source), CheckpointStore.over(source));
    return new VerifyLedger(walk, TreeStore.over(source), CheckpointKeyStore.over(source));
  }

  /// @param progress hears the place that was passed
  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public Verification.Result verify(LongConsumer progress) {
    Verification verification = new Verification(keys.known());
    List<CheckpointNote> beyond = new ArrayList<>();
    walk.along(
        place -> {
          pass(verification, place);
          progress.accept(place.position());
        },
        note -> {
          if (note.size() <= verification.passed()) {
            verification.checkpoint(note);
          } else {
            beyond.add(note);
          }
        });
    beyond.forEach(verification::remember);
    tree.misfits(SAID_AT_MOST).forEach(place -> misfit(verification, place));
    return verification.finish();
  }

  private static void pass(Verification verification, EntryStore.Walked place) {
    while (verification.passed() < place.position()) {
      verification.entry(Optional.empty(), Optional.empty());
    }
    verification.entry(
        Optional.ofNullable(place.content()).map(content -> content.getBytes(UTF_8)),
        Optional.ofNullable(place.kept()));
    if (!place.fits()) {
      verification.found(
          new Fault(
              Fault.Kind.CHANGED,
              List.of(place.position()),
              "The columns by which entry %d is searched do not say what it says."
                  .formatted(place.position())));
    }
  }

  private static void misfit(Verification verification, Merkle.Place place) {
    verification.found(
        new Fault(
            Fault.Kind.TREE_DAMAGED,
            List.of(place.index() << place.level(), ((place.index() + 1) << place.level()) - 1),
            "The hash kept over entries %d to %d does not fit those below it."
                .formatted(
                    place.index() << place.level(), ((place.index() + 1) << place.level()) - 1)));
  }
}
