package org.bellbuoy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bellbuoy.operations.backup.RecoveryKeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a recovery key: backups are sealed to its public half, which the server may hold, and only
/// its private half opens them.
@Command(
    name = "recovery-key",
    description = {
      "Make a recovery key for backups.",
      "Put the private half in a safe; only the public half stays beside the server."
    },
    mixinStandardHelpOptions = true)
final class RecoveryKeys implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "PRIVATE", description = "file for the private half")
  Path privateFile = Path.of("");

  @Parameters(index = "1", paramLabel = "PUBLIC", description = "file for the public half")
  Path publicFile = Path.of("");

  @Override
  public Integer call() {
    String fingerprint = RecoveryKeyFile.make(privateFile, publicFile).fingerprint();
    Progress.onConsole().says("Made the recovery key " + fingerprint);
    return 0;
  }
}
