/// A customer's own page at the counter: what runs there, what is open for it, and every notice.
@NullMarked
package org.bellbuoy.notices.counter;

import org.jspecify.annotations.NullMarked;
