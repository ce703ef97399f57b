/// The counter's door to the one case a guest was invited to.
@NullMarked
package org.bellbuoy.cases.counter;

import org.jspecify.annotations.NullMarked;
