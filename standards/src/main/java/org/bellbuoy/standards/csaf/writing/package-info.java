/// CSAF documents from the facts of an advisory, and facts from CSAF documents.
///
/// What CSAF 2.0 has no place for travels in notes with fixed titles (see [NoteTitles]) that people
/// can read and the reader takes back: CVSS 4.0, the reason of a severity, the standing of the
/// advisory.
@NullMarked
package org.bellbuoy.standards.csaf.writing;

import org.jspecify.annotations.NullMarked;
