package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.advisories.AdvisoryId;

/// The seam of the surfaces of an advisory: places that are not ours and show it too, filled by the
/// rooms that put something there. Whoever asks has made sure that the advisory may be known.
///
/// What others do at their places is said, and keeps no case from being published.
public interface PlacesElsewhere {

  /// What was last seen there, the first that was put out first.
  List<SeenElsewhere> seen(AdvisoryId id);

  /// Has them read back again within moments. Asks nobody itself.
  void lookAgain(AdvisoryId id);
}
