/// Notices at the desk: how far each has come, whom it reached, and holding it.
@NullMarked
package org.bellbuoy.notices.desk;

import org.jspecify.annotations.NullMarked;
