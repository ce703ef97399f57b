package org.bellbuoy.runs;

import java.util.Optional;
import java.util.Set;

/// The seam of a release run: one thing that goes out, filled by the room that can do it.
///
/// A step that was begun may be begun again: after a kill, or after an answer that never came.
/// [#execute] therefore looks first, by the key that stays the same, whether it is done already.
public interface Step {

  /// When it may begin, beyond the steps that it names.
  enum Phase {
    /// As soon as what it names is done.
    OUT,
    /// When all that goes out is at rest, done or not: to look at what is out.
    CHECK,
    /// When the looking is at rest.
    REPORT
  }

  /// Unique among all steps, in small letters and hyphens; stands in addresses.
  String name();

  /// What it does, for people.
  String title();

  default Phase phase() {
    return Phase.OUT;
  }

  /// The names of what must be done before it; a name that nobody fills is not waited for.
  Set<String> after();

  /// How it is called back, or plainly that it cannot be undone.
  String wayBack();

  default Retry retry() {
    return Retry.NETWORK;
  }

  /// Why it is not part of the run of this bundle, or empty where it is.
  default Optional<String> skipped(Bundle bundle) {
    return Optional.empty();
  }

  /// What stands in its way at this moment, or empty.
  default Optional<String> obstacle(Bundle bundle) {
    return Optional.empty();
  }

  /// What exactly it would send, and to how many. Changes nothing and sends nothing.
  DryRun dryRun(Bundle bundle);

  /// Does it, outside of any transaction of the run.
  Outcome execute(Going going);
}
