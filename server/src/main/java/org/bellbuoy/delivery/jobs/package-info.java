/// Looks for letters that wait.
@NullMarked
package org.bellbuoy.delivery.jobs;

import org.jspecify.annotations.NullMarked;
