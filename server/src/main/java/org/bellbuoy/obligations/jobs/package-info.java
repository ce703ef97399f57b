/// What the house does for the laws by itself.
@NullMarked
package org.bellbuoy.obligations.jobs;

import org.jspecify.annotations.NullMarked;
