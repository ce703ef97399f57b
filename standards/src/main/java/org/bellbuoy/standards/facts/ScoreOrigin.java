package org.bellbuoy.standards.facts;

/// Whether a score is our judgement or somebody else's, shown beside ours.
public enum ScoreOrigin {
  OURS,
  FOREIGN
}
