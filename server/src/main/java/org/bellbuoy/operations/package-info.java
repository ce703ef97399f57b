/// Keeping the house running: its own database server, clear words when it cannot start, and the
/// places where a test may stop it.
///
/// Promises that a start either succeeds or ends with one sentence and an exit code that says of
/// which kind the trouble is. Must never know a report, a case or an advisory.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.bellbuoy.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
