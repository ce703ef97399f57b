/// What is done about people by the clock.
@NullMarked
package org.bellbuoy.identity.jobs;

import org.jspecify.annotations.NullMarked;
