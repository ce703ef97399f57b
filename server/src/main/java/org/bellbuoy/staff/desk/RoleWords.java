package org.bellbuoy.staff.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.page.Choice;
import org.jspecify.annotations.Nullable;

/// Roles as forms, pages and the API write them: `release-manager`, *release manager*.
final class RoleWords {

  private RoleWords() {}

  static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> keys(Collection<Role> roles) {
    return roles.stream().sorted().map(RoleWords::key).toList();
  }

  static String listed(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
  }

  static Set<Role> read(Reading reading, @Nullable List<String> typed) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : typed == null ? List.<String>of() : typed) {
      reading.choice("roles", word, Role.class).ifPresent(roles::add);
    }
    return roles;
  }

  static List<Choice> choices(Collection<Role> offered) {
    return offered.stream()
        .sorted()
        .map(role -> Choice.of(key(role), role.words(), about(role)))
        .toList();
  }

  private static String about(Role role) {
    return switch (role) {
      case INTAKE -> "Reads and answers new reports.";
      case ANALYST -> "Assesses cases and writes drafts.";
      case LEAD -> "Decides on cases and may join each of them.";
      case ENGINEER -> "Works on fixes of cases they are asked into.";
      case PRODUCT_OWNER -> "Keeps the products and their releases.";
      case RELEASE_MANAGER -> "Registers releases.";
      case PUBLISHER -> "Approves and publishes advisories.";
      case SUPPORT -> "Answers customers on cases they are asked into.";
      case COMMS -> "Writes for the public on cases they are asked into.";
      case LEGAL -> "Keeps the policy; advises on cases they are asked into.";
      case PRIVACY_OFFICER -> "Handles exposures of personal data.";
      case EXECUTIVE -> "Sees numbers, levels and clocks.";
      case AUDITOR -> "Reads the ledger, not the content.";
      case ADMINISTRATOR -> "Lets people in and runs the server; reads no case.";
      case EMPLOYEE -> "May file a report.";
    };
  }
}
