/// Whether customers must hear of a flaw before it is mended, and which advisories a case asks for
/// now.
///
/// Promises: a notice before the fix is due exactly when the fix is slow and customers are better
/// off without the product; what is due is never forgotten, but ends with the notice or by two;
/// silence never means no. Must never: know a business reason, publish anything, or keep a word in
/// clear.
@ApplicationModule(
    displayName = "disclosure",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "deadlines",
      "embargo",
      "duty",
      "cases",
      "assessment",
      "fixes",
      "cve",
      "advisories"
    })
@NullMarked
package org.bellbuoy.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
