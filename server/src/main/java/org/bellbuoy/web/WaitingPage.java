package org.bellbuoy.web;

import jakarta.servlet.http.HttpServletRequest;

/// A seam: whoever fills it shows a person a page that does what a [Demand] asks for, keeping the
/// form that was on its way.
public interface WaitingPage {

  /// The page, for a form that was sent.
  Page of(HttpServletRequest request, Demand demand, Demand.Wait wait);
}
