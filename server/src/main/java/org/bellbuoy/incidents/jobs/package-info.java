/// What the house does about incidents by itself.
@NullMarked
package org.bellbuoy.incidents.jobs;

import org.jspecify.annotations.NullMarked;
