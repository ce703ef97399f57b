/// What the house does for notices by itself.
@NullMarked
package org.bellbuoy.notices.jobs;

import org.jspecify.annotations.NullMarked;
