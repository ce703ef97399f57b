/// The staff's page and API operations over the calendar and its rules.
@NullMarked
package org.bellbuoy.deadlines.desk;

import org.jspecify.annotations.NullMarked;
