package org.bellbuoy.cases;

import java.util.List;
import org.bellbuoy.identity.Viewer;

/// The seam through which rooms downstream say by which of their words a case is found. Only the
/// index of the house reads them, and shows a case to nobody who may not know of it.
public interface CaseWords {

  List<String> of(Viewer.Machine house, CaseId about);
}
