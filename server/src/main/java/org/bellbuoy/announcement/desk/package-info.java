/// The texts about an advisory, at the desk.
@NullMarked
package org.bellbuoy.announcement.desk;

import org.jspecify.annotations.NullMarked;
