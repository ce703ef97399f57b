package org.bellbuoy.obligations;

import org.bellbuoy.policy.Law;

/// On what occasion a law asks something.
public enum ObligationKind {
  /// CRA, Article 14(1) and (2).
  EXPLOITED_VULNERABILITY(Law.CRA, "Actively exploited vulnerability"),
  /// CRA, Article 14(3) to (5).
  SEVERE_INCIDENT(Law.CRA, "Severe incident that touches a product"),
  /// NIS 2, Article 23.
  SIGNIFICANT_INCIDENT(Law.NIS2, "Significant incident in a service"),
  /// GDPR, Articles 33(1) and 34.
  BREACH_AS_CONTROLLER(Law.GDPR, "Breach of personal data, as controller"),
  /// GDPR, Article 33(2).
  BREACH_AS_PROCESSOR(Law.GDPR, "Breach of personal data, as processor");

  private final Law law;
  private final String words;

  ObligationKind(Law law, String words) {
    this.law = law;
    this.words = words;
  }

  public Law law() {
    return law;
  }

  public String words() {
    return words;
  }
}
