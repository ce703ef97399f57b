/// The reading process: it warms up, locks itself for ever, proves the lock to itself, and only
/// then reads what a stranger sent.
///
/// It runs apart from the house: no Spring, no file, no socket, no other program.
@NullMarked
package org.bellbuoy.parsing.child;

import org.jspecify.annotations.NullMarked;
