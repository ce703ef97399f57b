/// The rules that hold the walls of the house, and what they read of it.
@NullMarked
package org.bellbuoy.walls;

import org.jspecify.annotations.NullMarked;
