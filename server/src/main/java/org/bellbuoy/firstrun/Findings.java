package org.bellbuoy.firstrun;

import java.util.List;
import java.util.Set;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.correspondence.OwnKey;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.Holidays;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.TestLetters;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.SurfacesInUse;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.stereotype.Component;

/// Looks where each thing is kept whether somebody has said it. Gives yes or no, never the thing.
@Component
class Findings {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  /// The version of what nobody has changed.
  private static final long UNTOUCHED = 0;

  private final VendorProfiles vendors;
  private final Deadlines deadlines;
  private final Catalog catalog;
  private final Policies policies;
  private final SurfacesInUse surfaces;
  private final OwnKeys keys;
  private final MailAccounts mail;
  private final TestLetters letters;
  private final People people;

  Findings(
      VendorProfiles vendors,
      Deadlines deadlines,
      Catalog catalog,
      Policies policies,
      SurfacesInUse surfaces,
      OwnKeys keys,
      MailAccounts mail,
      TestLetters letters,
      People people) {
    this.vendors = vendors;
    this.deadlines = deadlines;
    this.catalog = catalog;
    this.policies = policies;
    this.surfaces = surfaces;
    this.keys = keys;
    this.mail = mail;
    this.letters = letters;
    this.people = people;
  }

  boolean isSaid(Topic topic) {
    return switch (topic) {
      case NAME -> !vendors.profile(HOUSE).name().isEmpty();
      case CONTACT -> vendors.profile(HOUSE).hasContact();
      case HOURS -> deadlines.calendar(HOUSE).version() > UNTOUCHED;
      case HOLIDAYS -> saysHolidays(deadlines.calendar(HOUSE).calendar().holidays());
      case PRODUCT -> !catalog.products(HOUSE).isEmpty();
      case POLICY -> !policies.all(HOUSE).isEmpty();
      case KEY -> keys.all(HOUSE).stream().anyMatch(OwnKey::inForce);
      case MAIL -> mail.areSet() && letters.haveArrived();
      case ROLES -> areGiven(people.colleagues(HOUSE));
      case SURFACES -> surfaces.now(HOUSE).version() > UNTOUCHED;
    };
  }

  private static boolean saysHolidays(Holidays holidays) {
    return !holidays.region().isNone() || !holidays.own().isEmpty();
  }

  /// Somebody answers, somebody leads, and a person besides whoever leads publishes.
  private static boolean areGiven(List<Colleague> staff) {
    Set<Role> answering = Permission.ANSWER_REPORT.roles();
    return staff.stream().anyMatch(each -> each.roles().stream().anyMatch(answering::contains))
        && staff.stream()
            .filter(each -> each.roles().contains(Role.LEAD))
            .anyMatch(lead ->
                staff.stream()
                    .anyMatch(other ->
                        !other.id().equals(lead.id()) && other.roles().contains(Role.PUBLISHER)));
  }
}
