/// The front of the house: the parent context, the doors, and the program that opens them.
@NullMarked
package org.bellbuoy;

import org.jspecify.annotations.NullMarked;
