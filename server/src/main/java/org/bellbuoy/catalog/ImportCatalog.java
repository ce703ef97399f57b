package org.bellbuoy.catalog;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Adds what a file names and the catalogue does not have: all of it, or nothing when any line is
/// wrong. What is there already stays as it is.
///
/// Refuses: not allowed, invalid (every flaw with its line).
@Component
public class ImportCatalog {

  /// Try it, or do it.
  public enum Mode {
    /// Says what would happen and stores nothing.
    PREVIEW,
    APPLY
  }

  private final ImportSteps steps;
  private final Authority authority;

  ImportCatalog(ImportSteps steps, Authority authority) {
    this.steps = steps;
    this.authority = authority;
  }

  @Transactional
  public ImportOutcome execute(Viewer viewer, String csv, Mode mode) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    ImportTally tally = new ImportTally();
    for (ImportLine line : ImportFile.read(csv)) {
      steps.take(viewer, line, tally);
    }
    ImportOutcome outcome = tally.outcome();
    if (mode == Mode.PREVIEW) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    } else if (!outcome.flaws().isEmpty()) {
      throw new Invalid(outcome.flaws()).refused();
    }
    return outcome;
  }

  /// Collects what happens to each line.
  static final class ImportTally {

    private static final int MOST_FLAWS = 100;

    private final List<String> added = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int known;

    void added(String what) {
      added.add(what);
    }

    void known() {
      known++;
    }

    void flaw(int line, String sentence) {
      if (flaws.size() < MOST_FLAWS) {
        flaws.add(new Flaw("line " + line, ImportFile.at(line, sentence)));
      }
    }

    private ImportOutcome outcome() {
      return new ImportOutcome(added, known, flaws);
    }
  }
}
