package org.bellbuoy.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.identity.CreateApiToken;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.NewApiToken;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the sample vendor in a demonstration that has just begun.
@Component
public class SampleVendor {

  private static final int REPORTS = 11;
  private static final int DAYS = 7;

  private final Installation installation;
  private final SampleStaff staff;
  private final SampleFront front;
  private final SampleCatalog catalog;
  private final SampleReports reports;
  private final PastChapters past;
  private final PresentChapters present;
  private final SampleGuest guest;
  private final MakeOneTimeLink links;
  private final CreateApiToken tokens;
  private final TransactionTemplate transaction;

  SampleVendor(
      Installation installation,
      SampleStaff staff,
      SampleFront front,
      SampleCatalog catalog,
      SampleReports reports,
      PastChapters past,
      PresentChapters present,
      SampleGuest guest,
      MakeOneTimeLink links,
      CreateApiToken tokens,
      PlatformTransactionManager manager) {
    this.installation = installation;
    this.staff = staff;
    this.front = front;
    this.catalog = catalog;
    this.reports = reports;
    this.past = past;
    this.present = present;
    this.guest = guest;
    this.links = links;
    this.tokens = tokens;
    this.transaction = new TransactionTemplate(manager);
  }

  /// @param clock the clock of this house, which is set back meanwhile
  /// @param says is told what is being done, a sentence at a time
  /// @return how to enter as somebody of each role
  public Map<Role, Entry> load(SampleClock clock, Consumer<String> says) {
    if (!installation.demo()) {
      throw new IllegalStateException("A sample vendor is loaded into a demonstration only.");
    }
    Cast known = staff.known();
    if (!known.people().isEmpty()) {
      return entries(known);
    }
    Story story = Story.on(clock);
    try {
      return entries(told(story, says));
    } finally {
      story.end();
    }
  }

  /// Invites a partner of the sample vendor to the counter.
  public HandedInvitation invite() {
    return guest.invited(staff.known().the(Role.LEAD));
  }

  private Cast told(Story story, Consumer<String> says) {
    says.accept("Making a sample vendor: Harbourlight");
    story.daysAgo(80);
    Cast cast = staff.arrive();
    reports.prepare(REPORTS);
    says.accept("  products, releases and the policy");
    chapter(() -> front.open(cast));
    chapter(() -> catalog.fill(cast, story.today()));
    says.accept("  reports, cases and advisories");
    chapter(() -> past.traversal(story, cast));
    chapter(() -> past.log(story, cast));
    chapter(() -> past.mail(story, cast));
    chapter(() -> past.bomb(story, cast));
    chapter(() -> past.redirect(story, cast));
    says.accept("  what waits for somebody today");
    chapter(() -> present.putAway(story, cast));
    chapter(() -> present.cases(story, cast));
    chapter(() -> present.waiting(story, cast));
    story.end();
    return cast;
  }

  /// One transaction for a whole chapter: hundreds of small ones would take seconds.
  private void chapter(Runnable deeds) {
    try {
      transaction.executeWithoutResult(_ -> deeds.run());
    } catch (Refused refused) {
      throw new IllegalStateException(refused.refusal().sentence(), refused);
    }
  }

  private Map<Role, Entry> entries(Cast cast) {
    Map<Role, Entry> entries = new EnumMap<>(Role.class);
    for (Role role : cast.people().keySet()) {
      Viewer.Staff person = cast.the(role);
      String path =
          links.execute(new Viewer.Machine(), new LinkPurpose.SignIn(person.personId())).path();
      String token =
          tokens
              .execute(person, new NewApiToken("demonstration", person.roles(), DAYS, Reach.DECIDE))
              .secret();
      entries.put(role, new Entry(person.name(), path, token));
    }
    return entries;
  }
}
