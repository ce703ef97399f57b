/// Answers "am I affected?" for a product and a version out of any number of advisories.
///
/// One engine for every place that answers: the page of a product, the address for programs, the
/// command line and the register of customers. What it works on can be written into a file
/// ([AnswerFile]) from which a browser computes the same answers by itself.
///
/// Promises: every question has an answer, whatever is typed; where advisories disagree it says so
/// instead of choosing. Knows no catalogue and no clock.
@NullMarked
package org.bellbuoy.standards.affected;

import org.jspecify.annotations.NullMarked;
