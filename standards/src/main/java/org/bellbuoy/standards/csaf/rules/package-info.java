/// The tests of CSAF section 6, one small method each, over a document indexed once.
///
/// A rule names the spot and says in a sentence how to mend it. Rules are lenient readers: a
/// malformed document makes the shape complain, never a rule fail.
@NullMarked
package org.bellbuoy.standards.csaf.rules;

import org.jspecify.annotations.NullMarked;
