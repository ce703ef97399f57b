package org.bellbuoy.grants;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.correspondence.ReporterWrote;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.ReportReceived;
import org.bellbuoy.intake.ReportText;
import org.bellbuoy.intake.ReportTexts;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Links a report to the test environments whose numbers stand in it, by whichever way it came.
/// Only whoever was told a number can name it; it still proves nothing. Hearing it twice changes
/// nothing.
@Component
class LinkNamedGrants {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final Pattern NUMBER =
      Pattern.compile("\\b" + Grant.MARK + "([2-9b-z]{10})\\b", Pattern.CASE_INSENSITIVE);

  private final ReportTexts reports;
  private final GrantStore grants;
  private final NamingStore namings;
  private final Clock clock;
  private final News news;

  LinkNamedGrants(
      ReportTexts reports, GrantStore grants, NamingStore namings, Clock clock, News news) {
    this.reports = reports;
    this.grants = grants;
    this.namings = namings;
    this.clock = clock;
    this.news = news;
  }

  @ApplicationModuleListener
  void on(ReportReceived received) {
    link(received.about());
  }

  @ApplicationModuleListener
  void on(ReporterWrote wrote) {
    link(wrote.about());
  }

  private void link(UUID report) {
    reports.find(HOUSE, report).ifPresent(text -> codes(text).forEach(code -> link(text, code)));
  }

  private void link(ReportText text, String code) {
    grants
        .find(code)
        .filter(grant -> namings.add(grant.id(), text.report().tracking(), clock.instant()))
        .ifPresent(grant ->
            news.tell(
                new GrantNamed(
                    Actor.machine(), clock.instant(), grant.id(), text.report().id().value())));
  }

  private static List<String> codes(ReportText text) {
    Content said = text.content();
    return Stream.concat(
            Stream.of(said.product(), said.version(), said.what(), said.steps(), said.impact()),
            text.exchange().stream())
        .flatMap(words -> NUMBER.matcher(words).results())
        .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .limit(10)
        .toList();
  }
}
