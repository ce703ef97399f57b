/// The staff's pages and API operations about people.
@NullMarked
package org.bellbuoy.staff.desk;

import org.jspecify.annotations.NullMarked;
