package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.assessment.CatalogueFindings;
import org.bellbuoy.deadlines.BusinessCalendar;
import org.bellbuoy.sightings.Sighting;

/// What the gates are asked about, and what other rooms say to it at this moment.
///
/// @param lifted whether the embargo is over, or there is none
/// @param source how the case stands from which the claims come
/// @param catalogue what today's catalogue says against the versions
/// @param sightings what the public lists say of its ids
/// @param calendar the days on which customers and we are at work
/// @param spoken in which other languages it is said
record GateQuestion(
    Advisory advisory,
    Revision revision,
    Content content,
    boolean lifted,
    boolean demo,
    Instant now,
    Source source,
    CatalogueFindings catalogue,
    List<Sighting> sightings,
    BusinessCalendar calendar,
    SpokenIn spoken) {

  GateQuestion {
    sightings = List.copyOf(sightings);
  }

  Particulars said() {
    return content.particulars();
  }

  /// How the case stands from which the claims come.
  enum Source {
    /// The advisory belongs to no case.
    NONE,
    /// The case says the same as the advisory.
    SAME,
    /// The case was assessed otherwise since the advisory took its facts.
    CHANGED,
    /// The case ended without a flaw of ours, so nothing in it bears a first advisory.
    DROPPED
  }
}
