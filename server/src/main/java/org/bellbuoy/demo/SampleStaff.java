package org.bellbuoy.demo;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellbuoy.identity.AcceptInvitation;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.Invited;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Lets one person in for each role. Nobody learns their passwords: one enters by a one-time link.
@Component
class SampleStaff {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final int BYTES = 24;

  /// Each hand holds a connection while it works.
  private static final int HANDS = 3;

  private final People people;
  private final InvitePerson invite;
  private final AcceptInvitation accept;
  private final SecureRandom random = new SecureRandom();

  SampleStaff(People people, InvitePerson invite, AcceptInvitation accept) {
    this.people = people;
    this.invite = invite;
    this.accept = accept;
  }

  /// Who is there already, when a demonstration is started again on the same folder.
  Cast known() {
    Map<Role, Viewer.Staff> there = new EnumMap<>(Role.class);
    for (Person person : people.all(HOUSE)) {
      Viewer.Staff staff = new Viewer.Staff(person.id(), person.name(), person.roles());
      person.roles().forEach(role -> there.put(role, staff));
    }
    return new Cast(there);
  }

  Cast arrive() {
    Map<Role, Viewer.Staff> there = new EnumMap<>(Role.class);
    Map<Role, Invited> invited = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      NewPerson person = new NewPerson(name(role), mail(role), Set.of(role));
      Invited one = invite.execute(HOUSE, person);
      invited.put(role, one);
      there.put(role, new Viewer.Staff(one.person(), person.name(), person.roles()));
    }
    join(List.copyOf(invited.values()));
    return new Cast(there);
  }

  /// All at once, because hashing a password is slow by intention.
  private void join(List<Invited> invited) {
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      List<Future<?>> joining =
          invited.stream()
              .<Future<?>>map(
                  one -> hands.submit(() -> accept.execute(one.link().token(), password())))
              .toList();
      joining.forEach(Waiting::on);
    }
  }

  private String password() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String mail(Role role) {
    String local = role.name().toLowerCase(Locale.ROOT).replace('_', '.');
    return local + "@harbourlight.example";
  }

  private static String name(Role role) {
    return switch (role) {
      case INTAKE -> "Ines Intake";
      case ANALYST -> "Anna Analyst";
      case LEAD -> "Leo Lead";
      case ENGINEER -> "Emil Engineer";
      case PRODUCT_OWNER -> "Paula Product";
      case RELEASE_MANAGER -> "Rosa Release";
      case PUBLISHER -> "Pia Publisher";
      case SUPPORT -> "Sam Support";
      case COMMS -> "Cora Comms";
      case LEGAL -> "Lena Legal";
      case PRIVACY_OFFICER -> "Pedro Privacy";
      case EXECUTIVE -> "Ellen Executive";
      case AUDITOR -> "Arno Auditor";
      case ADMINISTRATOR -> "Ada Admin";
      case EMPLOYEE -> "Erik Employee";
    };
  }
}
