package org.bellbuoy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `audit`: what one does with the ledger from outside.
@Command(
    name = "audit",
    description = "Checks the ledger of a desk, live or from a bundle.",
    mixinStandardHelpOptions = true,
    subcommands = {AuditVerifyCommand.class, AuditProofCommand.class})
final class AuditCommand implements Runnable {

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
