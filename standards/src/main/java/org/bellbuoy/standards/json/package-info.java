/// JSON from strangers, read within bounds; and JSON of our own, written the same way every time.
///
/// A document that breaks a bound is refused with the place and a sentence, never with a stack
/// trace, and a repeated key is an error: two readers could believe two things.
@NullMarked
package org.bellbuoy.standards.json;

import org.jspecify.annotations.NullMarked;
