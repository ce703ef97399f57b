package org.bellbuoy.grants.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.grants.Asked;
import org.bellbuoy.grants.Grant;
import org.bellbuoy.grants.OpenedGrant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the pages of test environments together for one viewer.
@Component
class GrantViews {

  private static final String SOMEBODY = "somebody";

  private final People people;
  private final Reports reports;
  private final Authority authority;
  private final Clock clock;

  GrantViews(People people, Reports reports, Authority authority, Clock clock) {
    this.people = people;
    this.reports = reports;
    this.authority = authority;
    this.clock = clock;
  }

  List<GrantLine> lines(Viewer viewer, List<Grant> grants) {
    List<UUID> wipers = grants.stream().flatMap(grant -> grant.findWiper().stream()).toList();
    Map<UUID, String> names = people.names(viewer, wipers);
    return grants.stream()
        .map(grant -> GrantLine.of(grant, wiper(grant, names), clock.instant()))
        .toList();
  }

  private static String wiper(Grant grant, Map<UUID, String> names) {
    return grant.findWiper().map(id -> names.getOrDefault(id, SOMEBODY)).orElse("");
  }

  GrantView of(Viewer viewer, OpenedGrant opened) {
    Grant grant = opened.grant();
    boolean decides = authority.may(viewer, Permission.GRANT_ENVIRONMENT);
    boolean named =
        grant.findWiper().isPresent() && viewer.actor().personId().equals(grant.findWiper());
    List<Colleague> colleagues = decides ? people.colleagues(viewer) : List.of();
    Asked asked = opened.asked();
    return new GrantView(
        "/test-environments/" + grant.code(),
        grant.number(),
        grant.state(),
        GrantLine.tone(grant.state()),
        grant.version(),
        facts(viewer, grant, asked),
        asked == null ? null : asked.what(),
        opened.scope(),
        opened.reason(),
        opened.reports().stream().map(number -> link(viewer, grant, number)).toList(),
        colleagues.stream().map(one -> Choice.of(one.code(), one.name())).toList(),
        colleagues.stream()
            .filter(one -> viewer.actor().personId().filter(one.id()::equals).isPresent())
            .map(Colleague::code)
            .findFirst()
            .orElse(""),
        decides,
        decides || named);
  }

  private List<Fact> facts(Viewer viewer, Grant grant, @Nullable Asked asked) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Asked for", Moment.inWords(grant.askedAt())));
    if (asked != null) {
      facts.add(Fact.of("Needed until", Moment.inWords(asked.until())));
    }
    if (asked != null && grant.report() != null) {
      facts.add(Fact.of("In the mailbox of", "report " + grant.report()));
    }
    AgreedMoment end = grant.end();
    if (end != null) {
      facts.add(Fact.of("Ends", ended(end)));
      facts.add(
          Fact.of(
              "Credentials",
              grant.shownAt() == null
                  ? "not shown yet"
                  : "shown once, " + Moment.inWords(grant.shownAt())));
      Map<UUID, String> names = people.names(viewer, grant.findWiper().stream().toList());
      facts.add(Fact.of("Wiped by", wiper(grant, names)));
    }
    if (grant.endedAt() != null) {
      facts.add(Fact.of("Ended", Moment.inWords(grant.endedAt())));
    }
    if (grant.wipedAt() != null) {
      facts.add(Fact.of("Wiped", Moment.inWords(grant.wipedAt())));
    }
    return facts;
  }

  private static String ended(AgreedMoment end) {
    if (end.zone().getId().equals("UTC")) {
      return Moment.inWords(end.instant());
    }
    return Moment.inWords(end.instant())
        + " ("
        + end.local().toString().replace('T', ' ')
        + " "
        + end.zone().getId()
        + ")";
  }

  /// Whether the report came while the environment could be used says a lot about it.
  private Link link(Viewer viewer, Grant grant, String number) {
    try {
      Report report = reports.get(viewer, number);
      String when = grant.ranAt(report.arrivedAt()) ? "while it ran" : "while it did not run";
      return Link.to("Report " + number + ", arrived " + when, "/reports/" + number);
    } catch (Refused refused) {
      if (refused.refusal() instanceof Missing) {
        return Link.here("A report you may not read", "#");
      }
      throw refused;
    }
  }
}
