/// Who is looking: people, roles, permissions, sessions, tokens, and the one function that decides.
///
/// Promises: a [org.bellbuoy.identity.Viewer] is a parameter, never ambient; what is not granted is
/// refused. Must never: know what is guarded.
@ApplicationModule(
    displayName = "identity",
    allowedDependencies = {"kernel", "vault"})
@NullMarked
package org.bellbuoy.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
