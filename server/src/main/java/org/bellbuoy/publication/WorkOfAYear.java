package org.bellbuoy.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// Makes the raw series of a year, out of what is public: no case of which nothing is published is
/// counted in it, and a level that was judged anew in silence does not show.
@Component
class WorkOfAYear {

  private final PublishedAdvisories advisories;
  private final PublishedWork work;

  WorkOfAYear(PublishedAdvisories advisories, PublishedWork work) {
    this.advisories = advisories;
    this.work = work;
  }

  List<WorkTime> of(int year) {
    Map<String, CaseTimes> times = work.firstPublishedIn(year);
    return advisories.all().stream()
        .flatMap(facts ->
            Stream.ofNullable(times.get(facts.tracking().id())).map(found -> time(facts, found)))
        .sorted((one, two) -> one.advisory().compareTo(two.advisory()))
        .toList();
  }

  private static WorkTime time(AdvisoryFacts facts, CaseTimes times) {
    List<WorkTime.Part> parts =
        Stream.of(Leg.values())
            .flatMap(leg ->
                leg.took(times).stream()
                    .map(took -> new WorkTime.Part(leg, Math.max(0, took.toMinutes()))))
            .toList();
    return new WorkTime(facts.tracking().id(), facts.ourLevel().orElse(null), parts);
  }
}
