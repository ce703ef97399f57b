package org.bellbuoy.identity;

import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The vendor's identity provider (OpenID Connect Core 1.0), as an administrator has set it.
///
/// @param issuer compared letter by letter with what tokens say
/// @param name what people call it, such as `Keycloak of the works`
/// @param scopes what is asked for besides `openid`
/// @param groupsClaim the claim that lists groups; a dot leads into a claim of claims
/// @param groups which role a group gives; roles that no group gives are given by hand
/// @param strong values of `acr` and `amr` that stand for a second factor; empty to believe none
/// @param inside whether it stands in the vendor's own network
public record ProviderSettings(
    URI issuer,
    String name,
    String clientId,
    String clientSecret,
    List<String> scopes,
    String groupsClaim,
    List<GroupRole> groups,
    List<String> strong,
    boolean inside) {

  public ProviderSettings {
    scopes = List.copyOf(scopes);
    groups = List.copyOf(groups);
    strong = List.copyOf(strong);
  }

  /// A group of the provider's, and a role it gives.
  public record GroupRole(String group, Role role) {}

  /// The roles that these groups give.
  Set<Role> rolesOf(Collection<String> held) {
    EnumSet<Role> given = EnumSet.noneOf(Role.class);
    groups.stream().filter(one -> held.contains(one.group())).forEach(one -> given.add(one.role()));
    return given;
  }

  /// The roles that only groups give.
  Set<Role> governed() {
    EnumSet<Role> governed = EnumSet.noneOf(Role.class);
    groups.forEach(one -> governed.add(one.role()));
    return governed;
  }

  boolean isStrong(ProviderClaims claims) {
    return claims.methods().stream().anyMatch(strong::contains);
  }

  /// The groups as typed: one line each, such as `security-leads = lead`.
  public String groupLines() {
    TreeSet<String> lines = new TreeSet<>();
    groups.forEach(one -> lines.add(one.group() + " = " + one.role().words()));
    return String.join("\n", lines);
  }

  ProviderSettings withoutSecret() {
    return new ProviderSettings(
        issuer, name, clientId, "", scopes, groupsClaim, groups, strong, inside);
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + "]";
  }
}
