/// The staff's doors of incidents.
@NullMarked
package org.bellbuoy.incidents.desk;

import org.jspecify.annotations.NullMarked;
