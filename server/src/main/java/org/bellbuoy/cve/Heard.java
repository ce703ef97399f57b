package org.bellbuoy.cve;

import tools.jackson.databind.JsonNode;

/// What CVE Services answered, by what follows from it.
sealed interface Heard {

  /// It was done, or it is so.
  record Done(JsonNode body) implements Heard {}

  /// It was not done and will not be: somebody has to do something first.
  record Refused(CveTrouble why) implements Heard {}

  /// It was not done; the same may be asked again.
  record Later(CveTrouble why) implements Heard {}

  /// It may have been done or not: look first.
  record Unknown() implements Heard {}
}
