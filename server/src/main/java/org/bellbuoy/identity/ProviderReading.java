package org.bellbuoy.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.Reading;

/// Reads the settings of an identity provider from what an administrator typed; the flaws are in
/// the reading.
final class ProviderReading {

  private static final int LONGEST = 500;
  private static final int LONGEST_GROUPS = 20_000;
  private static final int LONGEST_NAME = 60;

  private final Reading reading;
  private final OutwardAddresses addresses;

  ProviderReading(Reading reading, OutwardAddresses addresses) {
    this.reading = reading;
    this.addresses = addresses;
  }

  /// @param old what is set; its secret stays with its issuer and goes to no other
  ProviderSettings read(TypedProvider typed, Optional<ProviderSettings> old) {
    URI issuer = issuer(typed.issuer());
    Optional<String> known =
        old.filter(set -> set.issuer().equals(issuer)).map(ProviderSettings::clientSecret);
    String name = reading.line("name", typed.name(), LONGEST_NAME);
    String client = reading.line("clientId", typed.clientId(), LONGEST);
    String secret =
        typed.clientSecret().isBlank() && known.isPresent()
            ? known.get()
            : reading.line("clientSecret", typed.clientSecret(), LONGEST);
    String claim = reading.optionalLine("groupsClaim", typed.groupsClaim(), LONGEST);
    return new ProviderSettings(
        issuer,
        name,
        client,
        secret,
        words("scopes", typed.scopes()),
        claim.isEmpty() ? "groups" : claim,
        groups(typed.groups()),
        words("strong", typed.strong()),
        typed.inside());
  }

  private URI issuer(String typed) {
    String text = reading.line("issuer", typed, LONGEST);
    Optional<URI> issuer = addresses.read(text).filter(uri -> uri.getQuery() == null);
    if (issuer.isEmpty()) {
      reading.flaw("issuer", "Enter an address such as https://id.example.com/realm.");
    }
    return issuer.orElse(URI.create("https://missing.invalid"));
  }

  private List<String> words(String field, String typed) {
    return Arrays.stream(reading.optionalLine(field, typed, LONGEST).split("[ ,]+", -1))
        .filter(word -> !word.isEmpty() && !word.equals("openid"))
        .distinct()
        .toList();
  }

  private List<ProviderSettings.GroupRole> groups(String typed) {
    List<ProviderSettings.GroupRole> groups = new ArrayList<>();
    reading
        .optionalBlock("groups", typed, LONGEST_GROUPS)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> group(line).ifPresent(groups::add));
    return groups.stream().distinct().toList();
  }

  private Optional<ProviderSettings.GroupRole> group(String line) {
    int sign = line.lastIndexOf('=');
    if (sign < 1) {
      reading.flaw("groups", "Write each line as: group = role.");
      return Optional.empty();
    }
    String group = line.substring(0, sign).strip();
    String role = line.substring(sign + 1).strip().replace(' ', '-');
    return reading
        .choice("groups", role, Role.class)
        .map(known -> new ProviderSettings.GroupRole(group, known));
  }
}
