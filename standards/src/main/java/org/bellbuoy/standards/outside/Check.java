package org.bellbuoy.standards.outside;

import java.util.Locale;

/// What a walk looks at.
public enum Check {
  REACHABLE,
  TLS,
  TO_HTTPS,
  CLOCK,
  CACHE,
  SECURITY_TXT,
  SECURITY_TXT_EXPIRES,
  PROVIDER,
  KEY,
  KEY_EXPIRES,
  KEY_DIRECTORY,
  ROLIE,
  INDEX,
  CHANGES,
  DOCUMENT,
  HASH,
  SIGNATURE,
  CSAF,
  FEED,
  LINK,
  WEIGHT,
  THIRD_PARTY,
  MX,
  SPF,
  DKIM,
  DMARC,
  BOUNDS;

  /// The name that lists and programs know it by, such as `security-txt`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it depends on what time it is here.
  boolean hangsOnTheClock() {
    return this == SECURITY_TXT_EXPIRES || this == KEY_EXPIRES;
  }
}
