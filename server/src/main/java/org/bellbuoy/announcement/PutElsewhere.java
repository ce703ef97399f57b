package org.bellbuoy.announcement;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.publication.PlacesElsewhere;
import org.bellbuoy.publication.SeenElsewhere;
import org.springframework.stereotype.Component;

/// Trackers, files, blogs and social networks, on the page of an advisory's surfaces.
@Component
class PutElsewhere implements PlacesElsewhere {

  private final Postings postings;
  private final Outlets outlets;
  private final KeepPosting keeping;

  PutElsewhere(Postings postings, Outlets outlets, KeepPosting keeping) {
    this.postings = postings;
    this.outlets = outlets;
    this.keeping = keeping;
  }

  @Override
  public List<SeenElsewhere> seen(AdvisoryId id) {
    return postings.of(id.value()).stream().flatMap(each -> seen(each).stream()).toList();
  }

  private Optional<SeenElsewhere> seen(Posting posting) {
    OutletTrouble trouble = posting.trouble();
    return outlets
        .find(posting.outlet())
        .map(outlet ->
            new SeenElsewhere(
                outlet.what().words(),
                outlet.name(),
                posting.where(),
                posting.finding(),
                posting.differences(),
                posting.seenAt(),
                trouble == null ? "" : trouble.words()));
  }

  @Override
  public void lookAgain(AdvisoryId id) {
    keeping.hurry(id.value());
  }
}
