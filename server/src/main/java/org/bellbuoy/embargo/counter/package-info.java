/// The doorstep of the counter: how an invited outsider comes in and goes.
@NullMarked
package org.bellbuoy.embargo.counter;

import org.jspecify.annotations.NullMarked;
