/// The work on one suspected or confirmed vulnerability, from the first look to the end.
///
/// Promises: the states and who may move a case between them are one table; a move that the table
/// does not name is refused; nothing is deleted. Must never: know what an assessment or an advisory
/// is. Rooms downstream answer for facts through [org.bellbuoy.cases.FactKeeper] and show
/// themselves through [org.bellbuoy.cases.CasePanel].
@ApplicationModule(
    displayName = "cases",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "web :: counter",
      "deadlines",
      "embargo",
      "catalog",
      "policy",
      "duty",
      "correspondence",
      "intake"
    })
@NullMarked
package org.bellbuoy.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
