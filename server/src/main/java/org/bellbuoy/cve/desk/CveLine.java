package org.bellbuoy.cve.desk;

import java.util.Optional;
import org.bellbuoy.cve.CveState;
import org.bellbuoy.cve.KnownCve;
import org.bellbuoy.web.page.Tone;

/// An id as it is shown.
///
/// @param proof where everybody can see its record; empty while nobody can
public record CveLine(String id, String state, Tone tone, String proof) {

  static CveLine of(KnownCve known, Optional<String> proof) {
    CveState state = known.state();
    return new CveLine(
        known.id().value(),
        switch (state) {
          case RESERVED -> "reserved";
          case PUBLISHED -> "record public";
          case REJECTED -> "rejected";
        },
        switch (state) {
          case RESERVED -> Tone.NEUTRAL;
          case PUBLISHED -> Tone.GOOD;
          case REJECTED -> Tone.WARN;
        },
        proof.orElse(""));
  }
}
