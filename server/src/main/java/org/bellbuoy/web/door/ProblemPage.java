package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletRequest;
import org.bellbuoy.web.Page;

/// The seam by which a door shows its own people why something was not done. It must not need the
/// database, which may be the very thing that is away.
public interface ProblemPage {

  Page of(HttpServletRequest request, Trouble trouble);
}
