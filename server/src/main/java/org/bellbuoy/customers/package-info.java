/// The register of who uses our products: customers, whom to write to there, what they are entitled
/// to, and what they have installed in which version and with which parts.
///
/// Promises: who a customer is and which versions run there lies sealed in a scope of its own, so
/// that removing the customer destroys it in every copy; nothing is lost when two are merged. Must
/// never: know a vulnerability, or be seen by anyone but the lead, support, communications and, of
/// itself, the customer who signed in at the counter.
@ApplicationModule(
    displayName = "customers",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "web :: door",
      "web :: counter",
      "delivery",
      "catalog"
    })
@NullMarked
package org.bellbuoy.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
