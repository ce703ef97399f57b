package org.bellbuoy.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The text a vendor begins with: the policy this product was made to keep, with the vendor's own
/// name and address in it.
public final class FoundingPolicy {

  private static final String PATH = "/policy/founding.md";

  private FoundingPolicy() {}

  public static String textFor(VendorProfile vendor) {
    String contact = vendor.hasContact() ? vendor.contact() : "security@example.com";
    return template()
        .replace("{product}", vendor.name().isEmpty() ? "our software" : vendor.name())
        .replace("{vendor}", vendor.name().isEmpty() ? "our company" : vendor.name())
        .replace("{contact}", "[" + contact + "](mailto:" + contact + ")")
        .replace("{no-reward}", vendor.noReward())
        .replace("\n\n\n", "\n\n");
  }

  private static String template() {
    try (InputStream in = FoundingPolicy.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("no text at " + PATH);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
