package org.bellbuoy.delivery;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A hook as typed.
///
/// @param inside `yes` when it stands in our own network
public record HookForm(
    @Nullable String kind,
    @Nullable String name,
    @Nullable String address,
    @Nullable String inside) {

  private static final Set<String> SAID = Set.of("", "yes", "no", "true", "false");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ADDRESS = 2_000;

  public static HookForm empty() {
    return new HookForm("slack", "", "", "");
  }

  public boolean standsInside() {
    return "yes".equals(inside) || "true".equals(inside);
  }

  /// What was typed, once it is sound.
  record Read(HookKind kind, String name, URI address, boolean inside) {}

  Read read(OutwardAddresses addresses) {
    Reading reading = new Reading();
    HookKind of = reading.choice("kind", kind, HookKind.class).orElse(HookKind.WEBHOOK);
    String called = reading.line("name", name, LONGEST_NAME);
    String text = reading.line("address", address, LONGEST_ADDRESS);
    Optional<URI> read = addresses.read(text);
    if (!SAID.contains(reading.optionalLine("inside", inside, LONGEST_NAME))) {
      reading.flaw("inside", "Say yes or no, or leave it out for no.");
    }
    if (!text.isEmpty() && read.isEmpty()) {
      reading.flaw("address", "Enter an address that begins with https:// and a name.");
    }
    reading.finish();
    return new Read(of, called, read.orElseThrow(), standsInside());
  }
}
