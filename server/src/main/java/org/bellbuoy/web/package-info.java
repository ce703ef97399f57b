/// How the house speaks HTTP: the filters, the frame of every page, and refusals as problem
/// documents.
///
/// Promises: an address that names no permission is closed; what may not be seen is answered in the
/// same bytes as what does not exist; no page needs an inline script or style. Must never: know
/// what a case or an advisory is.
@ApplicationModule(
    displayName = "web",
    allowedDependencies = {"kernel", "vault", "identity"})
@NullMarked
package org.bellbuoy.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
