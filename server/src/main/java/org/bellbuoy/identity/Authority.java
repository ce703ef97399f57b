package org.bellbuoy.identity;

import java.util.UUID;
import org.bellbuoy.kernel.InEveryProcess;
import org.bellbuoy.kernel.Manner;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// The one function that decides whether a viewer may. Every exit of the house asks it.
///
/// Nothing is granted by default. What a viewer may not know of is *missing*, in the same words as
/// what does not exist.
@Component
@InEveryProcess
public class Authority {

  private final Circles circles;

  public Authority(Circles circles) {
    this.circles = circles;
  }

  /// May this viewer use an address that asks for this permission?
  public boolean may(Viewer viewer, Permission permission) {
    return switch (viewer) {
      case Viewer.Machine _ -> true;
      case Viewer.Anyone _ -> permission == Permission.ANYONE;
      case Viewer.Outsider _ ->
          permission == Permission.ANYONE || permission == Permission.AT_COUNTER;
      case Viewer.Customer _ ->
          permission == Permission.ANYONE || permission == Permission.AS_CUSTOMER;
      case Viewer.Staff staff ->
          permission == Permission.ANYONE
              || staff.roles().stream().anyMatch(permission.roles()::contains)
              || (mayBreakGlass(staff, permission) && circles.inAnyEmergency(staff.personId()));
    };
  }

  /// May this viewer do so to what this circle guards?
  public boolean may(Viewer viewer, Permission permission, UUID circle) {
    return switch (viewer) {
      case Viewer.Machine _ -> true;
      case Viewer.Anyone _, Viewer.Customer _ -> false;
      case Viewer.Outsider outsider ->
          permission == Permission.AT_COUNTER && outsider.circle().equals(circle);
      case Viewer.Staff staff ->
          (staff.roles().stream().anyMatch(permission.roles()::contains)
                  && circles.mayKnow(circle, staff.personId()))
              || (mayBreakGlass(staff, permission)
                  && circles.inEmergency(circle, staff.personId()));
    };
  }

  /// Only an administrator reads by emergency access, and whoever stops being one stops reading.
  private static boolean mayBreakGlass(Viewer.Staff staff, Permission permission) {
    return permission == Permission.READ_CASE && staff.holds(Role.ADMINISTRATOR);
  }

  /// By what right this viewer reads what this circle guards.
  public Manner manner(Viewer viewer, UUID circle) {
    return viewer instanceof Viewer.Staff staff
            && mayBreakGlass(staff, Permission.READ_CASE)
            && !circles.mayKnow(circle, staff.personId())
            && circles.inEmergency(circle, staff.personId())
        ? Manner.EMERGENCY
        : Manner.IN_CIRCLE;
  }

  /// Refuses with *not allowed* unless the viewer may.
  public void require(Viewer viewer, Permission permission) {
    if (!may(viewer, permission)) {
      throw new Refused(new NotAllowed());
    }
  }

  /// Refuses with *missing* a viewer who may not know of it, with *not allowed* one who may only
  /// read it.
  public void require(Viewer viewer, Permission permission, UUID circle) {
    if (may(viewer, permission, circle)) {
      return;
    }
    throw new Refused(may(viewer, Permission.READ_CASE, circle) ? new NotAllowed() : new Missing());
  }

  /// The outsider behind the viewer, for what only the counter offers.
  public Viewer.Outsider requireOutsider(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Outsider outsider -> outsider;
      case Viewer.Staff _, Viewer.Anyone _, Viewer.Customer _, Viewer.Machine _ ->
          throw new Refused(new NotAllowed());
    };
  }

  /// The contact of a customer behind the viewer, for what customers see of themselves.
  public Viewer.Customer requireCustomer(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Customer customer -> customer;
      case Viewer.Staff _, Viewer.Anyone _, Viewer.Outsider _, Viewer.Machine _ ->
          throw new Refused(new NotAllowed());
    };
  }

  /// The person behind the viewer, for what only people have: sessions and tokens.
  public Viewer.Staff requireStaff(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Staff staff -> staff;
      case Viewer.Anyone _, Viewer.Outsider _, Viewer.Customer _, Viewer.Machine _ ->
          throw new Refused(new NotAllowed());
    };
  }
}
