/// Advisories at the desk.
@NullMarked
package org.bellbuoy.advisories.desk;

import org.jspecify.annotations.NullMarked;
