package org.bellbuoy.sightings;

import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Where a list is fetched from, as typed.
///
/// @param fetches `yes` when it is fetched
/// @param inside `yes` when its server stands in our own network
public record SourceForm(
    @Nullable String fetches, @Nullable String inside, @Nullable String address) {

  private static final int MOST = 500;

  public static SourceForm of(Source source) {
    return new SourceForm(word(source.fetches()), word(source.inside()), source.address());
  }

  private static String word(boolean yes) {
    return yes ? "yes" : "";
  }

  String read(OutwardAddresses addresses) {
    Reading reading = new Reading();
    String typed = reading.line("address", address, MOST);
    if (!typed.isEmpty() && addresses.read(typed).isEmpty()) {
      reading.flaw("address", "Enter an address that begins with https:// and a name.");
    }
    reading.finish();
    return typed;
  }
}
