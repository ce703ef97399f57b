/// What the house does by itself so that nothing that is due to customers is forgotten.
@NullMarked
package org.bellbuoy.disclosure.jobs;

import org.jspecify.annotations.NullMarked;
