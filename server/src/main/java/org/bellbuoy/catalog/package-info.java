/// The only source of product names and versions: products, components, streams and releases.
///
/// Promises: who changed what and when stays readable for ever; what a hidden release is called is
/// sealed until it is public, and only those who prepare releases and advisories see it. Must
/// never: know a vulnerability.
@ApplicationModule(
    displayName = "catalog",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "deadlines"
    })
@NullMarked
package org.bellbuoy.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
