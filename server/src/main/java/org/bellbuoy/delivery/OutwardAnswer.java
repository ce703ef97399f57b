package org.bellbuoy.delivery;

/// How asking a service ended. Who asks must know whether it can have been done.
public sealed interface OutwardAnswer {

  /// It answered.
  ///
  /// @param status as HTTP has it
  record Answered(int status, String body) implements OutwardAnswer {
    @Override
    public String toString() {
      return "Answered[" + status + "]";
    }
  }

  /// It was never asked: the address may not be called, or nobody stands there.
  record Unreached() implements OutwardAnswer {}

  /// It was asked, and what it answered never came: it may have been done.
  record Lost() implements OutwardAnswer {}
}
