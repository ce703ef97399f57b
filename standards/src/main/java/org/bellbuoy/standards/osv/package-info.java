/// OSV, the Open Source Vulnerability format (schema 1.7): its shape, and records derived from the
/// facts of an advisory. OSV speaks of packages; what no package manager serves is described by its
/// versions.
@NullMarked
package org.bellbuoy.standards.osv;

import org.jspecify.annotations.NullMarked;
