package org.bellbuoy.runs;

import java.time.Duration;

/// How a step ended.
public sealed interface Outcome {

  /// What is said of it, for people of the circle.
  String words();

  /// It is done, by this time or by an earlier one.
  ///
  /// @param proof an address at which it can be seen, or empty
  record Done(String words, String proof) implements Outcome {}

  /// It was not done, or nobody knows; it is tried again as its class of retry says.
  record Later(String words) implements Outcome {}

  /// It is under way elsewhere and is looked at again; that is not a failure.
  record UnderWay(String words, Duration lookAgain) implements Outcome {}

  /// Trying again would not help: a person must.
  record Failed(String words) implements Outcome {}

  /// A person does it and says where it stands.
  record Handed(String words) implements Outcome {}

  /// It is not part of this run.
  record Skipped(String words) implements Outcome {}
}
