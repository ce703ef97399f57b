/// Telling customers before the fix, at the desk.
@NullMarked
package org.bellbuoy.disclosure.desk;

import org.jspecify.annotations.NullMarked;
