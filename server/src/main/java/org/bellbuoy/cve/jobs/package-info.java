/// Looks for what is to be done at CVE Services.
@NullMarked
package org.bellbuoy.cve.jobs;

import org.jspecify.annotations.NullMarked;
