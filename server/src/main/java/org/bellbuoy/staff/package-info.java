/// The doors over people: signing in, set-up, invitations, one's own account, and who is on the
/// staff.
///
/// Promises: nobody learns here who has an account; a page that takes a link never uses it up by
/// being looked at. Must never: decide who may do what, or keep a password.
@ApplicationModule(
    displayName = "staff",
    allowedDependencies = {"kernel", "identity", "web", "web :: page", "web :: desk"})
@NullMarked
package org.bellbuoy.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
