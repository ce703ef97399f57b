package org.bellbuoy.web;

import jakarta.servlet.http.HttpServletRequest;

/// A seam: whoever fills it asks somebody who is signed in to show again who they are, keeping the
/// form that was on its way.
public interface ShowAgainPage {

  /// The page that asks, for a request that came too late after signing in.
  Page of(HttpServletRequest request);
}
