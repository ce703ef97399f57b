package org.bellbuoy.cve;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// The account as typed. An empty key leaves the one that was set for the same place.
///
/// @param inside `yes` when the service stands in our own network
public record CveAccountForm(
    @Nullable String place,
    @Nullable String address,
    @Nullable String inside,
    @Nullable String org,
    @Nullable String user,
    @Nullable String key) {

  private static final Set<String> SAID = Set.of("", "yes", "no", "true", "false");
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int LONGEST_NAME = 254;
  private static final Pattern HEADER = Pattern.compile("[\\x21-\\x7E]*");

  public static CveAccountForm of(CveAccount account) {
    return new CveAccountForm(
        account.place().name(),
        account.address(),
        account.inside() ? "yes" : "no",
        account.org(),
        account.user(),
        "");
  }

  public boolean standsInside() {
    return "yes".equals(inside) || "true".equals(inside);
  }

  CveAccount read(CveAccount before, OutwardAddresses addresses, Installation installation) {
    Reading reading = new Reading();
    Place where = place(reading, installation);
    String typed = reading.optionalLine("address", address, LONGEST_ADDRESS);
    String at = where == Place.OWN ? address(reading, typed, addresses) : "";
    if (!SAID.contains(reading.optionalLine("inside", inside, LONGEST_NAME))) {
      reading.flaw("inside", "Say yes or no, or leave it out for no.");
    }
    String name = credential(reading, where, "org", org);
    String person = credential(reading, where, "user", user);
    String secret = reading.optionalLine("key", key, LONGEST_NAME);
    boolean same = where == before.place() && at.equals(before.address());
    String kept = secret.isEmpty() && same ? before.key() : secret;
    if (where != Place.NONE && (kept.isEmpty() || !HEADER.matcher(kept).matches())) {
      reading.flaw("key", "Enter the key as CVE Services gave it.");
    }
    reading.finish();
    return where == Place.NONE
        ? CveAccount.NONE
        : new CveAccount(where, at, standsInside(), name, person, kept, 0);
  }

  private Place place(Reading reading, Installation installation) {
    Place where = reading.choice("place", place, Place.class).orElse(Place.NONE);
    if (where == Place.STAND_IN && !installation.demo()) {
      reading.flaw("place", "The stand-in is for demonstrations only.");
    }
    if ((where == Place.PRODUCTION || where == Place.TEST) && installation.demo()) {
      reading.flaw("place", "A demonstration reserves no real ids. Choose the stand-in.");
    }
    return where;
  }

  private static String address(Reading reading, String typed, OutwardAddresses addresses) {
    Optional<URI> read = addresses.read(typed).filter(uri -> uri.getRawQuery() == null);
    if (read.isEmpty()) {
      reading.flaw("address", "Enter an address that begins with https:// and ends with /api/.");
      return typed;
    }
    return typed.endsWith("/") ? typed : typed + "/";
  }

  private static String credential(
      Reading reading, Place where, String field, @Nullable String typed) {
    String text = reading.optionalLine(field, typed, LONGEST_NAME);
    if (where != Place.NONE && (text.isEmpty() || !HEADER.matcher(text).matches())) {
      reading.flaw(
          field,
          field.equals("org")
              ? "Enter the short name of your organisation, such as acme."
              : "Enter the user the key belongs to, such as ada@example.com.");
    }
    return text;
  }
}
