/// What the house does for test environments by itself.
@NullMarked
package org.bellbuoy.grants.jobs;

import org.jspecify.annotations.NullMarked;
