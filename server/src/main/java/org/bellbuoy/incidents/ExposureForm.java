package org.bellbuoy.incidents;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// An exposure of personal data as typed.
///
/// @param whose `customers`, `persons-of-customers` or `others`
/// @param part `controller` or `processor`
/// @param risk `unlikely`, `likely` or `high`
/// @param data which data, since when, what may come of it and what we do
public record ExposureForm(
    @Nullable String whose, @Nullable String part, @Nullable String risk, @Nullable String data) {

  record Read(Exposure.Whose whose, Exposure.Part part, Exposure.Risk risk, String data) {}

  /// Refuses: invalid.
  Read read() {
    Reading reading = new Reading();
    var of = reading.choice("whose", whose, Exposure.Whose.class);
    var as = reading.choice("part", part, Exposure.Part.class);
    var with = reading.choice("risk", risk, Exposure.Risk.class);
    String words = reading.block("data", data, IncidentWriting.MOST);
    reading.finish();
    return new Read(of.orElseThrow(), as.orElseThrow(), with.orElseThrow(), words);
  }
}
