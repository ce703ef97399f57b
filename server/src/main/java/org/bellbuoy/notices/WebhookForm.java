package org.bellbuoy.notices;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// What a stranger typed who wants a program to be told.
///
/// @param products codes; none for all
/// @param level the least severity
public record WebhookForm(@Nullable String address, List<String> products, @Nullable String level) {

  private static final int LONGEST_ADDRESS = 2_000;

  public WebhookForm {
    products = List.copyOf(products);
  }

  public static WebhookForm empty() {
    return new WebhookForm("", List.of(), "low");
  }

  /// What was typed, once it is sound.
  public record Read(URI address, Interest interest) {

    @Override
    public String toString() {
      return "Read[…]";
    }
  }

  /// Refuses: invalid. No name is looked up for it: that is the house's to do.
  ///
  /// @param offered the codes of the products there are
  public Read read(OutwardAddresses addresses, Set<String> offered) {
    Reading reading = new Reading();
    String text = reading.line("address", address, LONGEST_ADDRESS);
    Optional<URI> read = addresses.read(text);
    if (!text.isEmpty() && read.isEmpty()) {
      reading.flaw("address", "Enter an address that begins with https:// and a name.");
    }
    Interest interest = Interest.read(reading, products, level, offered);
    reading.finish();
    return new Read(read.orElseThrow(), interest);
  }
}
