/// What the ledger does by the clock.
@NullMarked
package org.bellbuoy.audit.jobs;

import org.jspecify.annotations.NullMarked;
