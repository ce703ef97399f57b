/// How mail reaches intake: a receiver of our own for those who point a forward or their MX at it.
@NullMarked
package org.bellbuoy.intake.mail;

import org.jspecify.annotations.NullMarked;
