/// The release run at the desk: what would go out, what is out, and what waits.
@NullMarked
package org.bellbuoy.runs.desk;

import org.jspecify.annotations.NullMarked;
