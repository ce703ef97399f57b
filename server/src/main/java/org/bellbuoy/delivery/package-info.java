/// Mail both ways, and what programs outside are told: letters that wait, the account they are sent
/// by, the mailbox that is read, and the one place that opens connections for them.
///
/// Promises: what lies in the mailbox is tidied away there only after it is durable here, and comes
/// once; a letter is written down in the transaction that wants it and sent once, by the same
/// Message-ID however often it is tried; nothing leaves while the restore fence is closed. Must
/// never: know what a letter is about, or hold its words in clear.
@ApplicationModule(
    displayName = "delivery",
    allowedDependencies = {
      "kernel",
      "parsing",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk"
    })
@NullMarked
package org.bellbuoy.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
