package org.bellbuoy.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/// A signed statement: the ledger has this many leaves, and this is the hash over all of them.
record Checkpoint(long size, Hash root, UUID key, Signature signature) {

  byte[] statement() {
    return statement(size, root);
  }

  /// What is signed: three lines, the form that transparency logs have agreed upon.
  static byte[] statement(long size, Hash root) {
    String text =
        "bellbuoy ledger\n%d\n%s\n"
            .formatted(size, Base64.getEncoder().encodeToString(root.bytes()));
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
