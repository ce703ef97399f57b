/// Advisories as GitHub's interface gives them: the global database and those of a repository. The
/// files of its database are OSV records and are read as such.
@NullMarked
package org.bellbuoy.standards.github;

import org.jspecify.annotations.NullMarked;
