/// A stand-in for CVE Services: it answers as the public description of API 2.x says, errors
/// included, and keeps its state. It listens on this machine only.
///
/// For demonstrations, drills and tests. Must never: be reached by anybody else.
@NullMarked
package org.bellbuoy.cve.standin;

import org.jspecify.annotations.NullMarked;
