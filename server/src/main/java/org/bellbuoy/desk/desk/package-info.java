/// The first page of the desk.
@NullMarked
package org.bellbuoy.desk.desk;

import org.jspecify.annotations.NullMarked;
