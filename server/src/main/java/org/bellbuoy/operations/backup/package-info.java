/// Backups: the whole database out of one snapshot and the keys, sealed to a recovery key or a
/// passphrase, and the way back.
@NullMarked
package org.bellbuoy.operations.backup;

import org.jspecify.annotations.NullMarked;
