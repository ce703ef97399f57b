/// What the duty does by itself.
@NullMarked
package org.bellbuoy.duty.jobs;

import org.jspecify.annotations.NullMarked;
