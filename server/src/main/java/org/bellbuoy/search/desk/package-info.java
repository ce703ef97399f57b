/// The desk's search page, its API and the words that complete themselves.
@NullMarked
package org.bellbuoy.search.desk;

import org.jspecify.annotations.NullMarked;
