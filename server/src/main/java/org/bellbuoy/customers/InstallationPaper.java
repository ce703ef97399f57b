package org.bellbuoy.customers;

import java.util.Map;

/// What is known of an installation in words; lies sealed, the version too: who reads which version
/// runs where has a list of whom to attack.
///
/// @param label what tells it from the customer's others, such as `production`
/// @param version as the customer says it; empty where it is not known
/// @param facts about its configuration
public record InstallationPaper(String label, String version, Map<String, String> facts) {
  public InstallationPaper {
    facts = Map.copyOf(facts);
  }
}
