package org.bellbuoy.operations.backup;

import java.io.IOException;
import java.util.List;
import org.bellbuoy.audit.VerifyLedger;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.postgres.Progress;
import org.bellbuoy.standards.ledger.Fault;
import org.bellbuoy.standards.ledger.Verification;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Says whether what came out of a backup is whole: its ledger is reckoned anew, entry by entry.
final class CheckRestored {

  private CheckRestored() {}

  /// @return how many entries the ledger has
  static long check(DatabaseAccess owner, Progress progress) throws IOException {
    var source = new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
    var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    progress.says("Verifying the ledger");
    Verification.Result result =
        transaction.execute(_ -> VerifyLedger.over(source).verify(_ -> {}));
    List<Fault> faults = result == null ? List.of() : result.faults();
    if (!faults.isEmpty()) {
      throw new StartRefused(
          StartRefused.Kind.SETTING,
          "The ledger in this backup is not whole: " + faults.getFirst().sentence());
    }
    return result == null ? 0 : result.entries();
  }
}
