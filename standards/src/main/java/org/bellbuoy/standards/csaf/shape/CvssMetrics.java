package org.bellbuoy.standards.csaf.shape;

import java.util.List;

/// The metrics of each CVSS version in the order of its specification (FIRST).
public final class CvssMetrics {
  private static final String CIA = "N NONE, L LOW, H HIGH";
  private static final String MODIFIED_CIA = CIA + ", X NOT_DEFINED";
  private static final String REQUIREMENT = "L LOW, M MEDIUM, H HIGH, X NOT_DEFINED";
  private static final String REQUIREMENT_2 = "L LOW, M MEDIUM, H HIGH, ND NOT_DEFINED";
  private static final String CIA_2 = "N NONE, P PARTIAL, C COMPLETE";
  private static final String VECTOR_3 = "N NETWORK, A ADJACENT_NETWORK, L LOCAL, P PHYSICAL";
  private static final String VECTOR_4 = "N NETWORK, A ADJACENT, L LOCAL, P PHYSICAL";
  private static final String COMPLEXITY = "L LOW, H HIGH";
  private static final String INTERACTION_4 = "N NONE, P PASSIVE, A ACTIVE";
  private static final String SUBSEQUENT = "N NEGLIGIBLE, L LOW, H HIGH, X NOT_DEFINED";
  private static final String UNDEFINED = ", X NOT_DEFINED";

  public static final List<CvssMetric> V2 =
      List.of(
          metric("AV", "accessVector", "N NETWORK, A ADJACENT_NETWORK, L LOCAL"),
          metric("AC", "accessComplexity", "H HIGH, M MEDIUM, L LOW"),
          metric("Au", "authentication", "M MULTIPLE, S SINGLE, N NONE"),
          metric("C", "confidentialityImpact", CIA_2),
          metric("I", "integrityImpact", CIA_2),
          metric("A", "availabilityImpact", CIA_2),
          metric(
              "E",
              "exploitability",
              "U UNPROVEN, POC PROOF_OF_CONCEPT, F FUNCTIONAL, H HIGH, ND NOT_DEFINED"),
          metric(
              "RL",
              "remediationLevel",
              "OF OFFICIAL_FIX, TF TEMPORARY_FIX, W WORKAROUND, U UNAVAILABLE, ND NOT_DEFINED"),
          metric(
              "RC",
              "reportConfidence",
              "UC UNCONFIRMED, UR UNCORROBORATED, C CONFIRMED, ND NOT_DEFINED"),
          metric(
              "CDP",
              "collateralDamagePotential",
              "N NONE, L LOW, LM LOW_MEDIUM, MH MEDIUM_HIGH, H HIGH, ND NOT_DEFINED"),
          metric("TD", "targetDistribution", "N NONE, L LOW, M MEDIUM, H HIGH, ND NOT_DEFINED"),
          metric("CR", "confidentialityRequirement", REQUIREMENT_2),
          metric("IR", "integrityRequirement", REQUIREMENT_2),
          metric("AR", "availabilityRequirement", REQUIREMENT_2));

  public static final List<CvssMetric> V3 =
      List.of(
          metric("AV", "attackVector", VECTOR_3),
          metric("AC", "attackComplexity", COMPLEXITY),
          metric("PR", "privilegesRequired", CIA),
          metric("UI", "userInteraction", "N NONE, R REQUIRED"),
          metric("S", "scope", "U UNCHANGED, C CHANGED"),
          metric("C", "confidentialityImpact", CIA),
          metric("I", "integrityImpact", CIA),
          metric("A", "availabilityImpact", CIA),
          metric(
              "E",
              "exploitCodeMaturity",
              "U UNPROVEN, P PROOF_OF_CONCEPT, F FUNCTIONAL, H HIGH, X NOT_DEFINED"),
          metric(
              "RL",
              "remediationLevel",
              "O OFFICIAL_FIX, T TEMPORARY_FIX, W WORKAROUND, U UNAVAILABLE, X NOT_DEFINED"),
          metric("RC", "reportConfidence", "U UNKNOWN, R REASONABLE, C CONFIRMED, X NOT_DEFINED"),
          metric("CR", "confidentialityRequirement", REQUIREMENT),
          metric("IR", "integrityRequirement", REQUIREMENT),
          metric("AR", "availabilityRequirement", REQUIREMENT),
          metric("MAV", "modifiedAttackVector", VECTOR_3 + UNDEFINED),
          metric("MAC", "modifiedAttackComplexity", COMPLEXITY + UNDEFINED),
          metric("MPR", "modifiedPrivilegesRequired", MODIFIED_CIA),
          metric("MUI", "modifiedUserInteraction", "N NONE, R REQUIRED" + UNDEFINED),
          metric("MS", "modifiedScope", "U UNCHANGED, C CHANGED" + UNDEFINED),
          metric("MC", "modifiedConfidentialityImpact", MODIFIED_CIA),
          metric("MI", "modifiedIntegrityImpact", MODIFIED_CIA),
          metric("MA", "modifiedAvailabilityImpact", MODIFIED_CIA));

  public static final List<CvssMetric> V4 =
      List.of(
          metric("AV", "attackVector", VECTOR_4),
          metric("AC", "attackComplexity", COMPLEXITY),
          metric("AT", "attackRequirements", "N NONE, P PRESENT"),
          metric("PR", "privilegesRequired", CIA),
          metric("UI", "userInteraction", INTERACTION_4),
          metric("VC", "vulnConfidentialityImpact", CIA),
          metric("VI", "vulnIntegrityImpact", CIA),
          metric("VA", "vulnAvailabilityImpact", CIA),
          metric("SC", "subConfidentialityImpact", CIA),
          metric("SI", "subIntegrityImpact", CIA),
          metric("SA", "subAvailabilityImpact", CIA),
          metric(
              "E",
              "exploitMaturity",
              "X NOT_DEFINED, A ATTACKED, P PROOF_OF_CONCEPT, U UNREPORTED"),
          metric("CR", "confidentialityRequirement", REQUIREMENT),
          metric("IR", "integrityRequirement", REQUIREMENT),
          metric("AR", "availabilityRequirement", REQUIREMENT),
          metric("MAV", "modifiedAttackVector", VECTOR_4 + UNDEFINED),
          metric("MAC", "modifiedAttackComplexity", COMPLEXITY + UNDEFINED),
          metric("MAT", "modifiedAttackRequirements", "N NONE, P PRESENT" + UNDEFINED),
          metric("MPR", "modifiedPrivilegesRequired", MODIFIED_CIA),
          metric("MUI", "modifiedUserInteraction", INTERACTION_4 + UNDEFINED),
          metric("MVC", "modifiedVulnConfidentialityImpact", MODIFIED_CIA),
          metric("MVI", "modifiedVulnIntegrityImpact", MODIFIED_CIA),
          metric("MVA", "modifiedVulnAvailabilityImpact", MODIFIED_CIA),
          metric("MSC", "modifiedSubConfidentialityImpact", SUBSEQUENT),
          metric("MSI", "modifiedSubIntegrityImpact", SUBSEQUENT + ", S SAFETY"),
          metric("MSA", "modifiedSubAvailabilityImpact", SUBSEQUENT + ", S SAFETY"),
          metric("S", "Safety", "X NOT_DEFINED, N NEGLIGIBLE, P PRESENT"),
          metric("AU", "Automatable", "X NOT_DEFINED, N NO, Y YES"),
          metric("R", "Recovery", "X NOT_DEFINED, A AUTOMATIC, U USER, I IRRECOVERABLE"),
          metric("V", "valueDensity", "X NOT_DEFINED, D DIFFUSE, C CONCENTRATED"),
          metric("RE", "vulnerabilityResponseEffort", "X NOT_DEFINED, L LOW, M MODERATE, H HIGH"),
          metric(
              "U",
              "providerUrgency",
              "X NOT_DEFINED, Clear CLEAR, Green GREEN, Amber AMBER, Red RED"));

  private CvssMetrics() {}

  private static CvssMetric metric(String key, String property, String values) {
    return CvssMetric.of(key, property, values);
  }
}
