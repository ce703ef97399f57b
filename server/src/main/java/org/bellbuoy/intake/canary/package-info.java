/// How canaries reach the public door from outside.
@NullMarked
package org.bellbuoy.intake.canary;

import org.jspecify.annotations.NullMarked;
