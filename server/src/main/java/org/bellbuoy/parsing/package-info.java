/// What strangers send, mail and files, is taken apart here, in a process of its own that can reach
/// nothing.
///
/// Promises: nothing of a stranger's message is parsed inside the house; the process that does it
/// has locked itself, and said so, before it is handed the first byte; every limit ends in an
/// outcome with a name and never in a loss. Must never: keep, send or believe anything.
@ApplicationModule(
    displayName = "parsing",
    allowedDependencies = {"kernel"})
@NullMarked
package org.bellbuoy.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
