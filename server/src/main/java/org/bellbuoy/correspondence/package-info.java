/// Letters in and out: threads, messages, attachments, the reporter's mailbox, the vendor's OpenPGP
/// key.
///
/// Promises: what is written lies sealed; what the reporter may read is sealed to the receipt code
/// and opened only in memory, while a request carries the code; an attachment is opaque bytes for
/// ever. Must never: know what a thread is about, or keep a receipt code.
@ApplicationModule(
    displayName = "correspondence",
    allowedDependencies = {
      "kernel",
      "parsing",
      "vault",
      "identity",
      "delivery",
      "embargo",
      "policy",
      "duty",
      "web",
      "web :: page",
      "web :: desk"
    })
@NullMarked
package org.bellbuoy.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
