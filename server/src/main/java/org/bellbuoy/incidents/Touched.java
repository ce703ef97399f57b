package org.bellbuoy.incidents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about whom an incident touches. Its circle sees those customers, also people
/// who may not see the register.
@Component
public class Touched {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Incidents incidents;
  private final AffectedStore affected;
  private final WhoKnows who;
  private final ExposureStore exposures;
  private final AttemptStore attempts;
  private final Customers customers;
  private final Clock clock;
  private final News news;

  Touched(
      Incidents incidents,
      AffectedStore affected,
      WhoKnows who,
      ExposureStore exposures,
      AttemptStore attempts,
      Customers customers,
      Clock clock,
      News news) {
    this.incidents = incidents;
    this.affected = affected;
    this.who = who;
    this.exposures = exposures;
    this.attempts = attempts;
    this.customers = customers;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public WhomItTouches of(Viewer viewer, String code) {
    Incident incident = read(viewer, code);
    List<Affected> rows = who.of(incident.id());
    Map<CustomerId, Customer> names =
        customers.named(HOUSE, rows.stream().map(Affected::customer).toList());
    return new WhomItTouches(
        incident,
        exposures.of(incident.id()),
        rows.stream()
            .map(row ->
                new WhomItTouches.Named(Objects.requireNonNull(names.get(row.customer())), row))
            .toList());
  }

  @Transactional
  public WhomItTouches.Whole one(Viewer viewer, String code, String customer) {
    Incident incident = read(viewer, code);
    Customer one = customers.get(HOUSE, customer);
    Affected row =
        affected.find(incident.id(), one.id()).orElseThrow(() -> new Missing().refused());
    return new WhomItTouches.Whole(
        incident,
        new WhomItTouches.Named(one, who.one(row)),
        customers.contacts(HOUSE, one.id()),
        attempts.of(row));
  }

  private Incident read(Viewer viewer, String code) {
    Incident found = incidents.row(viewer, code);
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), found.id(), List.of(found.id())));
    return found;
  }
}
