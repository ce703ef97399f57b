/// What intake does by the clock.
@NullMarked
package org.bellbuoy.intake.jobs;

import org.jspecify.annotations.NullMarked;
