/// Evidence, at the desk.
@NullMarked
package org.bellbuoy.evidence.desk;

import org.jspecify.annotations.NullMarked;
