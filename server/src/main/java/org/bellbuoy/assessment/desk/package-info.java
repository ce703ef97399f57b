/// The staff's door to assessment: pages, and the same deeds as an API.
@NullMarked
package org.bellbuoy.assessment.desk;

import org.jspecify.annotations.NullMarked;
