/// The staff's pages and API operations over the policy and the vendor's profile.
@NullMarked
package org.bellbuoy.policy.desk;

import org.jspecify.annotations.NullMarked;
