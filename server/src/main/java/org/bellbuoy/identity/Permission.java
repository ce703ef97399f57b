package org.bellbuoy.identity;

import static org.bellbuoy.identity.Role.ADMINISTRATOR;
import static org.bellbuoy.identity.Role.ANALYST;
import static org.bellbuoy.identity.Role.AUDITOR;
import static org.bellbuoy.identity.Role.COMMS;
import static org.bellbuoy.identity.Role.ENGINEER;
import static org.bellbuoy.identity.Role.INTAKE;
import static org.bellbuoy.identity.Role.LEAD;
import static org.bellbuoy.identity.Role.LEGAL;
import static org.bellbuoy.identity.Role.PRODUCT_OWNER;
import static org.bellbuoy.identity.Role.PUBLISHER;
import static org.bellbuoy.identity.Role.RELEASE_MANAGER;
import static org.bellbuoy.identity.Role.SUPPORT;

import java.util.EnumSet;
import java.util.Set;

/// What an address may ask for. Each names the roles that hold it: who is not listed is refused.
///
/// Permissions marked *in the circle* open a case only to people who are members of it as well.
public enum Permission {
  /// Anyone, signed in or not: the public door, and the sign-in page.
  ANYONE,
  /// An invited outsider at the counter, for the one case they were invited to. No role holds it.
  AT_COUNTER,
  /// A contact of a customer at the counter, for what concerns that customer. No role holds it.
  AS_CUSTOMER,
  /// Any signed-in member of staff.
  STAFF(EnumSet.allOf(Role.class)),
  /// File a report on behalf of oneself or somebody else; see its number.
  FILE_REPORT(EnumSet.allOf(Role.class)),
  /// Read and answer reports that are not yet linked.
  READ_INTAKE(INTAKE, ANALYST, LEAD),
  ANSWER_REPORT(INTAKE, ANALYST, LEAD),
  /// See whether reports arrive by every way in; opens none.
  WATCH_INTAKE(INTAKE, ANALYST, LEAD, ADMINISTRATOR),
  /// Read and answer mail to our addresses for personal data.
  ANSWER_PRIVACY(LEGAL, Role.PRIVACY_OFFICER),
  /// Read and answer mail to our addresses for abuse.
  ANSWER_ABUSE(INTAKE, LEAD, SUPPORT),
  /// See the mail that is no report, of those queues that one answers.
  READ_OTHER_MAIL(INTAKE, LEAD, SUPPORT, LEGAL, Role.PRIVACY_OFFICER),
  /// Say which address of ours leads to which queue.
  ROUTE_MAIL(LEAD, ADMINISTRATOR),
  /// Weigh whether a reporter acts in good faith, on a report one may read. Taking back what was
  /// promised needs one of each.
  WEIGH_GOOD_FAITH(LEAD, LEGAL),
  /// Give a researcher a test environment, refuse one, end one before its time.
  GRANT_ENVIRONMENT(LEAD),
  /// Say who takes turns in looking after the promises.
  RUN_ROTA(LEAD),
  /// Bring in reports that lie somewhere else.
  IMPORT_REPORTS(INTAKE, LEAD),
  OPEN_CASE(INTAKE, ANALYST, LEAD),
  /// Read a case, in the circle.
  READ_CASE(
      INTAKE,
      ANALYST,
      LEAD,
      ENGINEER,
      PRODUCT_OWNER,
      RELEASE_MANAGER,
      PUBLISHER,
      SUPPORT,
      COMMS,
      LEGAL,
      Role.PRIVACY_OFFICER),
  /// Say something in a case: a note, a leak, a step of the runbook; in the circle.
  TAKE_PART(READ_CASE.roles),
  /// Move a case through its early states, in the circle.
  WORK_CASE(INTAKE, ANALYST, LEAD),
  /// Decide: accept, reject, schedule, close, in the circle.
  LEAD_CASE(LEAD),
  /// Make a case unreadable for ever, in the circle, as one of two.
  ERASE_CASE(LEAD),
  /// Put a case under a legal hold, and lift it, in the circle.
  HOLD_CASE(LEAD, LEGAL),
  /// Erase what names a reporter, of a report one may read.
  ERASE_PERSONAL(LEAD, Role.PRIVACY_OFFICER),
  /// Confirm, as the second person, that a silence lasts longer, a fix is put off, or whether
  /// customers are told before it, in the circle.
  CONFIRM_EXTENSION(LEAD, PUBLISHER),
  /// Agree to a silence of more than ninety days, knowing number and dates only.
  ALLOW_LONG_SILENCE(Role.EXECUTIVE),
  /// See who read what a circle guards: in the circle as a lead, of any circle as the auditor.
  SEE_READERS(LEAD, AUDITOR),
  /// Join a case as a lead; the circle is told.
  JOIN_CASE(LEAD),
  ASSESS(ANALYST, LEAD),
  /// Write drafts, in the circle.
  DRAFT_ADVISORY(ANALYST, LEAD, COMMS),
  /// Approve a revision one has not written, in the circle.
  APPROVE_ADVISORY(LEAD, PUBLISHER),
  PUBLISH_ADVISORY(PUBLISHER),
  READ_CATALOG(EnumSet.allOf(Role.class)),
  EDIT_CATALOG(PRODUCT_OWNER, RELEASE_MANAGER, LEAD),
  REGISTER_RELEASE(PRODUCT_OWNER, RELEASE_MANAGER, LEAD),
  /// Bring in advisories that are public already.
  IMPORT(LEAD, PUBLISHER),
  /// See how far a notice has come, and to whom it went.
  SEE_RECIPIENTS(LEAD, COMMS, SUPPORT),
  /// Hold a notice that goes out, and let it go on.
  TURN_NOTICES(LEAD, COMMS),
  /// Stop a notice for good, so that what has not left is never sent.
  STOP_NOTICES(LEAD, COMMS),
  /// Leave a customer out of the notice of a revision, as one of two.
  LEAVE_CUSTOMER_OUT(LEAD, COMMS),
  /// Tell customers whom no letter reaches, and write down what came of it.
  TELL_CUSTOMERS(LEAD, COMMS, SUPPORT),
  EDIT_POLICY(LEAD, LEGAL),
  /// Say what a law asks of us in a case and what was done about it, in the circle.
  MEET_LAW(LEAD, LEGAL),
  /// Know of an incident and what was exposed by it, and see it through, in its circle.
  WORK_INCIDENT(LEAD, LEGAL, Role.PRIVACY_OFFICER),
  /// See who our customers are, whom we write to there and what runs there.
  READ_CUSTOMERS(LEAD, SUPPORT, COMMS),
  /// Keep the register of customers up to date.
  KEEP_CUSTOMERS(LEAD, SUPPORT),
  /// Destroy for ever what we know of a customer.
  REMOVE_CUSTOMER(LEAD),
  /// Bring in what others say in public about exploitation, and say where it is fetched from.
  KEEP_SIGHTINGS(LEAD, ADMINISTRATOR),
  /// See what a year looks like in numbers, and publish it.
  PUBLISH_FIGURES(LEAD),
  MANAGE_KEYS(LEAD, ADMINISTRATOR),
  MANAGE_PEOPLE(ADMINISTRATOR),
  /// Keep the house running: see its state, hold and release what leaves it. Opens no case.
  RUN_HOUSE(ADMINISTRATOR),
  /// Ask for, or confirm, access to one case for a while; everybody is told.
  EMERGENCY_ACCESS(ADMINISTRATOR),
  READ_LEDGER(AUDITOR),
  /// Take everything there is to prove about a case or an incident out of the house, in its circle.
  TAKE_EVIDENCE(LEAD, AUDITOR),
  /// See how long what is kept and how much is due, in numbers; opens nothing.
  SEE_RETENTION(LEAD, Role.PRIVACY_OFFICER, AUDITOR, ADMINISTRATOR),
  /// Say how long what is kept.
  SET_RETENTION(LEAD, Role.PRIVACY_OFFICER, ADMINISTRATOR),
  /// Change by what one comes in oneself: passkeys, codes, tokens. Never by a token.
  OWN_ACCESS(EnumSet.allOf(Role.class));

  /// Using one of these to change something needs a sign-in of a few minutes ago.
  private static final Set<Permission> WEIGHTY =
      EnumSet.of(
          APPROVE_ADVISORY,
          PUBLISH_ADVISORY,
          STOP_NOTICES,
          ERASE_CASE,
          ERASE_PERSONAL,
          SET_RETENTION,
          REMOVE_CUSTOMER,
          MANAGE_KEYS,
          MANAGE_PEOPLE,
          RUN_HOUSE,
          EMERGENCY_ACCESS,
          OWN_ACCESS);

  @SuppressWarnings(
      "ImmutableEnumChecker") // Set.copyOf never changes; the checker wants Guava's type
  private final Set<Role> roles;

  Permission() {
    this.roles = Set.of();
  }

  Permission(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  Permission(Role first, Role... more) {
    this.roles = Set.copyOf(EnumSet.of(first, more));
  }

  /// How far a session or token must reach to use this.
  ///
  /// @param reading whether it is used to look and not to change
  public Reach reach(boolean reading) {
    if (reading) {
      return Reach.READ;
    }
    return WEIGHTY.contains(this) ? Reach.DECIDE : Reach.CHANGE;
  }

  /// Whether only a person may use it, and never a token.
  public boolean isInPerson() {
    return this == OWN_ACCESS || this == EMERGENCY_ACCESS;
  }

  /// The roles that hold this permission; empty for [#ANYONE], which needs none, and for
  /// [#AT_COUNTER] and [#AS_CUSTOMER], which no member of staff has.
  public Set<Role> roles() {
    return roles;
  }
}
