package org.bellbuoy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bellbuoy.demo.Entry;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.Installation;
import tools.jackson.databind.json.JsonMapper;

/// Where a demonstration is entered, for people and for scripts.
record DemoEntrances(Installation installation, Map<Role, Entry> entries, HandedInvitation guest) {

  DemoEntrances {
    entries = Map.copyOf(entries);
  }

  /// One sign-in link per role; each works once.
  void announce(Progress progress) {
    progress.says("");
    progress.says("  Sign in to the desk as one of these; each link works once:");
    new TreeMap<>(entries)
        .values()
        .forEach(entry -> progress.says("  %-16s %s".formatted(entry.name(), link(entry))));
    progress.says("  An invited outsider sees one case; the link needs its word:");
    progress.says("  %-16s %s".formatted(guest.word(), installation.counterUrl() + guest.path()));
    progress.says("");
  }

  /// Everything in one line.
  String json() {
    Map<String, Object> roles = new LinkedHashMap<>();
    new TreeMap<>(entries)
        .forEach((role, entry) ->
            roles.put(
                role.name().toLowerCase(Locale.ROOT),
                Map.of("name", entry.name(), "signIn", link(entry), "token", entry.token())));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("public", installation.publicUrl().toString());
    all.put("desk", installation.deskUrl().toString());
    all.put("counter", installation.counterUrl().toString());
    all.put(
        "outsider", Map.of("link", installation.counterUrl() + guest.path(), "word", guest.word()));
    all.put("roles", roles);
    return JsonMapper.shared().writeValueAsString(all);
  }

  private String link(Entry entry) {
    return installation.deskUrl() + entry.signIn();
  }
}
