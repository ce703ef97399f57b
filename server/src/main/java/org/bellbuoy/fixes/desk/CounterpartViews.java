package org.bellbuoy.fixes.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.fixes.Counterpart;
import org.bellbuoy.fixes.Exchange;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.page.TimelineEntry;
import org.springframework.stereotype.Component;

/// Puts pages about counterparts together.
@Component
class CounterpartViews {

  private final People people;

  CounterpartViews(People people) {
    this.people = people;
  }

  List<CounterpartView> of(Viewer viewer, String caseCode, List<Counterpart> all) {
    List<UUID> doers =
        all.stream()
            .flatMap(each -> each.exchanges().stream())
            .flatMap(exchange -> exchange.by().personId().stream())
            .toList();
    Map<UUID, String> names = people.names(viewer, doers);
    return all.stream()
        .map(each ->
            new CounterpartView(
                caseCode,
                each,
                each.exchanges().reversed().stream()
                    .map(exchange -> entry(exchange, names))
                    .toList()))
        .toList();
  }

  private static TimelineEntry entry(Exchange exchange, Map<UUID, String> names) {
    String who =
        exchange.by().personId().map(id -> names.getOrDefault(id, "somebody")).orElse("the desk");
    TimelineEntry.Side side =
        switch (exchange.kind()) {
          case REPORTED, FIX_SHARED -> TimelineEntry.Side.OUTWARD;
          case ANSWERED -> TimelineEntry.Side.INWARD;
        };
    String words = exchange.kind().words();
    String what = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    return new TimelineEntry(exchange.happenedAt(), side, what, "noted by " + who, exchange.text());
  }
}
