package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Standing;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every handler and asks [Authority] for the permission that the handler names.
final class PermissionGate implements HandlerInterceptor {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private final Authority authority;
  private final ObjectProvider<PartsInUse> parts;

  PermissionGate(Authority authority, ObjectProvider<PartsInUse> parts) {
    this.authority = authority;
    this.parts = parts;
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
      requireInUse((HandlerMethod) handler);
      requireSecondFactor(viewer, needs, request);
      requireReach(viewer, needs.value(), request);
      return true;
    }
    throw new Refused(
        viewer instanceof Viewer.Anyone ? NotSignedIn.of(needs.value()) : new NotAllowed());
  }

  /// What belongs to a part that is switched off is missing, as if it did not exist.
  private void requireInUse(HandlerMethod handler) {
    PartOf ofHandler = handler.getMethodAnnotation(PartOf.class);
    PartOf part =
        ofHandler == null
            ? AnnotationUtils.findAnnotation(handler.getBeanType(), PartOf.class)
            : ofHandler;
    if (part != null && parts.stream().anyMatch(seam -> !seam.uses(part.value()))) {
      throw new Refused(new Missing());
    }
  }

  /// Whoever must have a second factor and has none makes one before anything else.
  private static void requireSecondFactor(Viewer viewer, Needs needs, HttpServletRequest request) {
    boolean open = needs.enrolling() || needs.value() == Permission.ANYONE;
    if (viewer instanceof Viewer.Staff && !open && Viewers.standing(request).mustEnrol()) {
      throw new Refused(new SecondFactorNeeded());
    }
  }

  /// What weighs much needs a member of staff who showed just now who they are, or a token made for
  /// it; some things need the person.
  private static void requireReach(Viewer viewer, Permission needed, HttpServletRequest request) {
    if (!(viewer instanceof Viewer.Staff) || needed == Permission.ANYONE) {
      return;
    }
    Standing standing = Viewers.standing(request);
    boolean reading = READS.contains(request.getMethod());
    boolean far = standing.reach().covers(needed.reach(reading));
    if (standing.isToken() && (!far || (needed.isInPerson() && !reading))) {
      throw new Refused(new TokenTooShort());
    }
    if (!far) {
      throw new Refused(new NotShownLately());
    }
  }
}
