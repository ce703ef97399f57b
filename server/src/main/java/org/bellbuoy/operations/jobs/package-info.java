/// What operations does by itself.
@NullMarked
package org.bellbuoy.operations.jobs;

import org.jspecify.annotations.NullMarked;
