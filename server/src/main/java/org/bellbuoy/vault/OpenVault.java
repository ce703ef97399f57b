package org.bellbuoy.vault;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What must be true before a door opens: there is a half to seal to, and what was erased stays
/// erased, even if the book or the database came out of a backup.
@Component
class OpenVault implements InitializingBean {

  private final RenewIntake intake;
  private final FinishErasures erasures;
  private final TransactionTemplate transaction;

  OpenVault(RenewIntake intake, FinishErasures erasures, PlatformTransactionManager manager) {
    this.intake = intake;
    this.erasures = erasures;
    this.transaction = new TransactionTemplate(manager);
  }

  @Override
  public void afterPropertiesSet() {
    erasures.again();
    transaction.executeWithoutResult(_ -> intake.ensure());
    erasures.finish();
  }
}
