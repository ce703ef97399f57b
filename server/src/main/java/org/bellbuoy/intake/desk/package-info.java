/// The staff's door to intake: the inbox, a report with its exchange, and filing one.
@NullMarked
package org.bellbuoy.intake.desk;

import org.jspecify.annotations.NullMarked;
