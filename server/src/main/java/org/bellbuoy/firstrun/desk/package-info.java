/// The staff's door to the first run: a page, and the same deeds as an API.
@NullMarked
package org.bellbuoy.firstrun.desk;

import org.jspecify.annotations.NullMarked;
