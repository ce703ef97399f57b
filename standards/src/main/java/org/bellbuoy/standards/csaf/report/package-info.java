/// Reports of vulnerabilities that travel as CSAF documents: the profile "Vulnerability Report" of
/// CSAF 2.1, which is a draft and kept apart from what we judge and write ourselves.
@NullMarked
package org.bellbuoy.standards.csaf.report;

import org.jspecify.annotations.NullMarked;
