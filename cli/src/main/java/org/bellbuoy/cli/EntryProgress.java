package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/// Says how many entries were checked: nothing for a short ledger, a line for each hundred thousand
/// of a long one.
final class EntryProgress implements LongConsumer {

  private static final long STRIDE = 100_000;

  private final PrintWriter err;
  private long said;

  EntryProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(long passed) {
    if (passed - said >= STRIDE) {
      said = passed - passed % STRIDE;
      err.printf("%,d entries checked%n", said);
      err.flush();
    }
  }
}
