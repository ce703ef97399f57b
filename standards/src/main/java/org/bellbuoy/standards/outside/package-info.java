/// The look from outside: a walk through all that a vendor has in public, asked for as the world
/// asks, which says what is wrong with it by its root causes.
///
/// It opens nothing itself: who walks hands it the ways to ask.
@NullMarked
package org.bellbuoy.standards.outside;

import org.jspecify.annotations.NullMarked;
