package org.bellbuoy.operations;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Why the server cannot start, in one sentence for the person at the console.
///
/// [Kind#exitCode()] follows `sysexits.h`, so that a supervisor can tell a wrong setting, which
/// another try will not mend, from a service that is away.
public final class StartRefused extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;

  public StartRefused(Kind kind, String sentence) {
    this(kind, sentence, null);
  }

  public StartRefused(Kind kind, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// What stood in the way.
  public enum Kind {
    USAGE(64),
    UNAVAILABLE(69),
    CANNOT_CREATE(73),
    NOT_PERMITTED(77),
    SETTING(78);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }
}
