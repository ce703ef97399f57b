/// Running the house, at the desk.
@NullMarked
package org.bellbuoy.operations.desk;

import org.jspecify.annotations.NullMarked;
