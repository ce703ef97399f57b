package org.bellbuoy.deadlines;

import java.util.List;

/// Filled by rooms downstream in which something of the house names the team that works on it.
public interface NamesTeams {

  /// What names a team, in words that any member of staff may read, such as `product quay`.
  List<String> naming(TeamCode team);
}
