/// What the vendor promises in public: the versions of the disclosure policy, and who the vendor
/// is.
///
/// Promises: a version that was published is never changed, so that whoever reported under it finds
/// it again byte for byte; no policy is published without an address to write to. Must never: know
/// a report.
@ApplicationModule(
    displayName = "policy",
    allowedDependencies = {"kernel", "identity", "web", "web :: page", "web :: desk"})
@NullMarked
package org.bellbuoy.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
