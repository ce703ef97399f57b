package org.bellbuoy.notices;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.stereotype.Component;

/// What anybody may ask to find out whether a letter is from us.
@Component
@AtStreet
public class Genuine {

  private final GenuineStore store;

  Genuine(GenuineStore store) {
    this.store = store;
  }

  /// A notice that was sent.
  ///
  /// @param number of the advisory; empty where the notice went to customers about an incident
  /// @param page where the advisory stands, whatever the letter says
  public record Proven(String number, URI page, Instant at) {

    public boolean toCustomers() {
      return number.isEmpty();
    }

    static Proven of(ResultSet row, int number) throws SQLException {
      return new Proven(
          row.getString("number"),
          URI.create(row.getString("page")),
          row.getObject("planned_at", OffsetDateTime.class).toInstant());
    }
  }

  /// What the notice with this code told of.
  public Optional<Proven> notice(String code) {
    return store.notice(code.strip());
  }

  /// The addresses from which we write.
  public List<String> senders() {
    return store.senders();
  }
}
