package org.bellbuoy.identity;

/// What somebody showed in order to be signed in.
public enum Factor {
  PASSWORD,
  /// A link made for this person, good for one use.
  LINK
}
