/// What laws ask, at the desk.
@NullMarked
package org.bellbuoy.obligations.desk;

import org.jspecify.annotations.NullMarked;
