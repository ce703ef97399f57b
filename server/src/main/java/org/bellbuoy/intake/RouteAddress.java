package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says to which queue mail to an address of ours leads, and which team answers there. Mail that
/// came before stays where it is, and is answered by when it was promised.
@Component
public class RouteAddress {

  private static final int MOST = 254;
  private static final int MOST_LISTED = 100;
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()+]{1,64}@[^@\\s<>\",;:()]{1,253}\\.[^@\\s<>\",;:().]{1,63}");

  private final MailAddressStore store;
  private final Teams teams;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RouteAddress(MailAddressStore store, Teams teams, Authority authority, Clock clock, News news) {
    this.teams = teams;
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public MailAddress route(Viewer viewer, @Nullable String address, @Nullable String queue) {
    return route(viewer, address, queue, null);
  }

  /// @param team its code, or nothing for the standard calendar
  @Transactional
  public MailAddress route(
      Viewer viewer, @Nullable String address, @Nullable String queue, @Nullable String team) {
    authority.require(viewer, Permission.ROUTE_MAIL);
    Reading reading = new Reading();
    String typed = reading.line("address", address, MOST).toLowerCase(Locale.ROOT);
    Optional<MailQueue> chosen = reading.choice("queue", queue, MailQueue.class);
    if (!typed.isEmpty() && !ADDRESS.matcher(typed).matches()) {
      reading.flaw("address", "Enter an address such as privacy@example.com, without a plus sign.");
    }
    if (store.all().size() >= MOST_LISTED) {
      reading.flaw("address", "A hundred addresses are listed. Remove one first.");
    }
    TeamCode named = teams.chosen(reading, team, store.team(typed));
    reading.finish();
    MailAddress listed = new MailAddress(typed, chosen.orElseThrow(), named);
    Instant now = clock.instant();
    store.put(listed, now);
    news.tell(new AddressRouted(viewer.actor(), now, viewer.actor().id(), listed.queue()));
    return listed;
  }
}
