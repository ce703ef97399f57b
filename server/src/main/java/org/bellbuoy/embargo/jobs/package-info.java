/// What embargo does by the clock.
@NullMarked
package org.bellbuoy.embargo.jobs;

import org.jspecify.annotations.NullMarked;
