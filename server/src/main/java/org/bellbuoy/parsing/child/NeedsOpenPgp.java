package org.bellbuoy.parsing.child;

/// This message takes OpenPGP, which this process has not warmed up.
final class NeedsOpenPgp extends RuntimeException {

  private static final long serialVersionUID = 1;

  NeedsOpenPgp() {
    super("openpgp", null, false, false);
  }
}
