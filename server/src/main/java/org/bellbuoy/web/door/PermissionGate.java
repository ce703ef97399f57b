package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Viewers;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every handler and asks [Authority] for the permission that the handler names.
final class PermissionGate implements HandlerInterceptor {

  private final Authority authority;

  PermissionGate(Authority authority) {
    this.authority = authority;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Needs needs =
        handler instanceof HandlerMethod method ? method.getMethodAnnotation(Needs.class) : null;
    if (needs == null) {
      throw new Refused(new Missing());
    }
    Viewer viewer = Viewers.of(request);
    if (authority.may(viewer, needs.value())) {
      return true;
    }
    throw new Refused(viewer instanceof Viewer.Anyone ? new NotSignedIn() : new NotAllowed());
  }
}
