/// What retention does by the clock.
@NullMarked
package org.bellbuoy.retention.jobs;

import org.jspecify.annotations.NullMarked;
