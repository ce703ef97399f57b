/// What is said of an advisory at places that are not ours: trackers, release notes, the blog,
/// social networks.
///
/// Promises: every text is made from the same facts as the page and read back before it is shown. A
/// text is put at a place once: it is looked for there first, and read back from then on. Must
/// never: let a text out before its advisory is public.
@ApplicationModule(
    displayName = "announcement",
    allowedDependencies = {
      "kernel",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "vault",
      "delivery",
      "policy",
      "advisories",
      "runs",
      "publication"
    })
@NullMarked
package org.bellbuoy.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
