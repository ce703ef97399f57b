/// Whoever is to be told about a published revision is told once, with a record: the customers whom
/// it is about, subscribers who asked for it at the street, and whoever else an [Audience] names.
///
/// A customer whom no letter reaches is told by a person, who writes down what was tried; a case is
/// not laid aside while one of them neither knows nor could not be reached.
///
/// Programs of strangers are told of each published revision, once somebody there answered that
/// they want it.
///
/// Promises: nobody is missed and nobody is told twice, but for at most one letter for each
/// conversation that broke off after its last dot, which is sent again by the same Message-ID and
/// marked; nothing is sent to an address that nobody confirmed; a letter tells nothing of who reads
/// it. Must never: send before the advisory is public, or by the account of correspondence.
@ApplicationModule(
    displayName = "notices",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "web :: street",
      "web :: counter",
      "delivery",
      "catalog",
      "customers",
      "deadlines",
      "embargo",
      "duty",
      "policy",
      "correspondence",
      "intake",
      "cases",
      "advisories",
      "incidents",
      "runs",
      "publication"
    })
@NullMarked
package org.bellbuoy.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
