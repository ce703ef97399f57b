/// What leaves the house by mail: letters that wait, the account they are sent by, and the one
/// place that opens a connection for them.
///
/// Promises: a letter is written down in the transaction that wants it and sent once, by the same
/// Message-ID however often it is tried; nothing leaves while the restore fence is closed. Must
/// never: know what a letter is about, or hold its words in clear.
@ApplicationModule(
    displayName = "delivery",
    allowedDependencies = {"kernel", "vault", "identity", "web", "web :: page", "web :: desk"})
@NullMarked
package org.bellbuoy.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
