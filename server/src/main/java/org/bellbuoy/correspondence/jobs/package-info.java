/// What correspondence does by the clock.
@NullMarked
package org.bellbuoy.correspondence.jobs;

import org.jspecify.annotations.NullMarked;
