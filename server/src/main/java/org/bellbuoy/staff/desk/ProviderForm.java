package org.bellbuoy.staff.desk;

import java.util.Map;
import org.bellbuoy.identity.ProviderSettings;
import org.bellbuoy.identity.TypedProvider;
import org.bellbuoy.kernel.Invalid;

/// The identity provider's settings as they stand in the form.
///
/// @param isSet whether one is set, so that the secret may stay empty
public record ProviderForm(
    String issuer,
    String name,
    String clientId,
    String scopes,
    String groupsClaim,
    String groups,
    String strong,
    boolean inside,
    boolean isSet) {

  private static final String INSIDE = "yes";

  static ProviderForm empty() {
    return new ProviderForm("", "", "", "", "groups", "", "", false, false);
  }

  static ProviderForm of(ProviderSettings set) {
    return new ProviderForm(
        set.issuer().toString(),
        set.name(),
        set.clientId(),
        String.join(" ", set.scopes()),
        set.groupsClaim(),
        set.groupLines(),
        String.join(" ", set.strong()),
        set.inside(),
        true);
  }

  static TypedProvider typed(Map<String, String> sent) {
    return new TypedProvider(
        sent.getOrDefault("issuer", ""),
        sent.getOrDefault("name", ""),
        sent.getOrDefault("clientId", ""),
        sent.getOrDefault("clientSecret", ""),
        sent.getOrDefault("scopes", ""),
        sent.getOrDefault("groupsClaim", ""),
        sent.getOrDefault("groups", ""),
        sent.getOrDefault("strong", ""),
        sent.containsKey("inside"));
  }

  /// Refuses a box that was not offered.
  static void requireOffered(Map<String, String> sent) {
    if (!sent.getOrDefault("inside", INSIDE).equals(INSIDE)) {
      throw Invalid.of("inside", "Choose one of the values offered.").refused();
    }
  }

  static ProviderForm again(TypedProvider typed, boolean isSet) {
    return new ProviderForm(
        typed.issuer(),
        typed.name(),
        typed.clientId(),
        typed.scopes(),
        typed.groupsClaim(),
        typed.groups(),
        typed.strong(),
        typed.inside(),
        isSet);
  }
}
