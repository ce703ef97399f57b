/// What a table of statuses says about a version, and what is wrong with the table.
///
/// The checks answer defects that reached the public elsewhere: ranges that overlap, an end typed
/// where a start was meant, a stream nobody spoke for, a bound that is no version, two products in
/// one name. They name every problem with a sentence and repair nothing.
@NullMarked
package org.bellbuoy.standards.statuses;

import org.jspecify.annotations.NullMarked;
