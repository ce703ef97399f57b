/// Whether everything the world reads about an advisory says the same: documents are read back and
/// compared fact by fact, prose is searched for the facts it names.
///
/// What one surface says and the facts do not is a difference, and so is what a surface must say
/// and does not. Nothing here mends anything; each difference is a sentence for a person.
@NullMarked
package org.bellbuoy.standards.surfaces;

import org.jspecify.annotations.NullMarked;
