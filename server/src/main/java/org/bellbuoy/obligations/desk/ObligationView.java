package org.bellbuoy.obligations.desk;

import java.util.List;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.obligations.Request;
import org.bellbuoy.obligations.Statute;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// The page of one obligation.
///
/// @param decides whether the viewer may say anything about it
/// @param asks whether the law still asks something
/// @param relief what waits for a second person, or null
public record ObligationView(
    ObligationLine line,
    Statute law,
    long version,
    boolean decides,
    boolean asks,
    boolean confirmed,
    boolean tooEarly,
    List<Fact> facts,
    @Nullable Relief relief,
    List<Request> requests,
    List<TimelineEntry> history) {

  public ObligationView {
    facts = List.copyOf(facts);
    requests = List.copyOf(requests);
    history = List.copyOf(history);
  }

  /// What one person decided and another one has to confirm.
  ///
  /// @param own whether the viewer decided it
  /// @param who whether the viewer may confirm it; null for whoever holds no role for it
  public record Relief(String what, String reason, boolean own, @Nullable WhoConfirms who) {

    public boolean confirms() {
      return who != null && who.now();
    }
  }

  /// Whether the viewer may decide something now.
  public boolean open() {
    return decides && asks && relief == null;
  }
}
