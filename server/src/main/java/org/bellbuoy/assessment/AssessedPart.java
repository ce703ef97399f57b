package org.bellbuoy.assessment;

/// What of an assessment was changed.
public enum AssessedPart {
  SEVERITY,
  AFFECTED,
  EXPLOITATION,
  REMEDIES
}
