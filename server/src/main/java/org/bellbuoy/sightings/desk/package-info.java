/// Public lists of exploitation at the desk.
@NullMarked
package org.bellbuoy.sightings.desk;

import org.jspecify.annotations.NullMarked;
