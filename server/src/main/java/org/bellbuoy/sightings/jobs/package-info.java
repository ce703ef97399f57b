/// What the house does for the public lists by itself.
@NullMarked
package org.bellbuoy.sightings.jobs;

import org.jspecify.annotations.NullMarked;
