/// The release run: steps that go out one after the other over one frozen, hashed bundle.
///
/// Promises: what a run does outside is done once, whichever node dies when; a step never begins
/// before those it names are done; a failure holds its own branch and no other. Must never: know
/// what a step does or who fills it.
@ApplicationModule(
    displayName = "runs",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "embargo",
      "advisories"
    })
@NullMarked
package org.bellbuoy.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
