package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Sequoia, which shares no line with what we use: by `sqop`, and by `sq`.
class SequoiaTests extends StatelessPgp {

  private static final Path SQ = Path.of("/usr/bin/sq");

  SequoiaTests() {
    super("/usr/bin/sqop");
  }

  @Test
  void sqVerifiesOurSignaturesAndReadsOurCertificate() throws IOException {
    assumeThat(Files.isExecutable(SQ)).as("sq is not installed; bin/setup does it").isTrue();
    String text = "Contact: mailto:security@vendor.example\n";

    assertThat(
            say(SQ, ours().cleartext(text), "verify", "--signer-cert", ourCertificate().toString()))
        .asString()
        .contains("Contact");
    assertThat(say(SQ, "", "inspect", ourCertificate().toString()))
        .asString()
        .contains(ours().fingerprint(), "Desk <security@vendor.example>");
  }
}
