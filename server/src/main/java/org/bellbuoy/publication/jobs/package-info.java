/// What publication does by itself.
@NullMarked
package org.bellbuoy.publication.jobs;

import org.jspecify.annotations.NullMarked;
