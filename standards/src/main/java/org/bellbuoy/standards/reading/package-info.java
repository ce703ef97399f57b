/// Reads facts out of any document, whatever its format: the one place that knows all readers.
@NullMarked
package org.bellbuoy.standards.reading;

import org.jspecify.annotations.NullMarked;
