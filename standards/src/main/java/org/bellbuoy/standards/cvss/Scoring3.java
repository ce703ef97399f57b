package org.bellbuoy.standards.cvss;

import static org.bellbuoy.standards.cvss.Exact.TEN;
import static org.bellbuoy.standards.cvss.Exact.nextTenth;
import static org.bellbuoy.standards.cvss.Exact.number;
import static org.bellbuoy.standards.cvss.Exact.product;
import static org.bellbuoy.standards.cvss.Exact.together;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// The formulas of CVSS 3.0 and 3.1 (specification, section 7 and 8.1). They differ in the modified
/// impact under changed scope; rounding up differs only for those who compute in floats.
final class Scoring3 {

  private static final Map<String, BigDecimal> WEIGHTS =
      Weights.of(
          """
          AV:N=0.85 AV:A=0.62 AV:L=0.55 AV:P=0.2 AC:L=0.77 AC:H=0.44 UI:N=0.85 UI:R=0.62
          PR:N=0.85 PR:L=0.62 PR:H=0.27 PRchanged:N=0.85 PRchanged:L=0.68 PRchanged:H=0.5
          C:H=0.56 C:L=0.22 C:N=0 I:H=0.56 I:L=0.22 I:N=0 A:H=0.56 A:L=0.22 A:N=0
          E:X=1 E:H=1 E:F=0.97 E:P=0.94 E:U=0.91 RL:X=1 RL:U=1 RL:W=0.97 RL:T=0.96 RL:O=0.95
          RC:X=1 RC:C=1 RC:R=0.96 RC:U=0.92
          CR:X=1 CR:H=1.5 CR:M=1 CR:L=0.5 IR:X=1 IR:H=1.5 IR:M=1 IR:L=0.5
          AR:X=1 AR:H=1.5 AR:M=1 AR:L=0.5
          """);

  private final CvssVector vector;

  private Scoring3(CvssVector vector) {
    this.vector = vector;
  }

  static CvssScore score(CvssVector vector) {
    var scoring = new Scoring3(vector);
    var base = scoring.base();
    var threat =
        vector.sets(MetricGroup.THREAT)
            ? Optional.of(scoring.temporalOf(base))
            : Optional.<BigDecimal>empty();
    var environmental =
        vector.sets(MetricGroup.ENVIRONMENTAL)
            ? Optional.of(scoring.environmental())
            : Optional.<BigDecimal>empty();
    return CvssScore.ofGroups(vector.version(), base, threat, environmental);
  }

  private BigDecimal base() {
    var lost = together(weight("C", ""), weight("I", ""), weight("A", ""));
    var changed = isChanged("");
    var impact = changed ? changedImpact(lost, BigDecimal.ONE, 15) : unchangedImpact(lost);
    return rounded(impact, exploitability(""), changed);
  }

  private BigDecimal environmental() {
    var lost =
        together(
                product(weight("CR", ""), weight("C", "M")),
                product(weight("IR", ""), weight("I", "M")),
                product(weight("AR", ""), weight("A", "M")))
            .min(number("0.915"));
    var changed = isChanged("M");
    var impact = changed ? modifiedChangedImpact(lost) : unchangedImpact(lost);
    return temporalOf(rounded(impact, exploitability("M"), changed));
  }

  private BigDecimal modifiedChangedImpact(BigDecimal lost) {
    return vector.version() == CvssVersion.V3_0
        ? changedImpact(lost, BigDecimal.ONE, 15)
        : changedImpact(lost, number("0.9731"), 13);
  }

  private static BigDecimal unchangedImpact(BigDecimal lost) {
    return product(number("6.42"), lost);
  }

  private static BigDecimal changedImpact(BigDecimal lost, BigDecimal factor, int power) {
    var plain = product(number("7.52"), lost.subtract(number("0.029")));
    var curve = lost.multiply(factor).subtract(number("0.02")).pow(power);
    return plain.subtract(product(number("3.25"), curve));
  }

  private static BigDecimal rounded(BigDecimal impact, BigDecimal exploitability, boolean changed) {
    if (impact.signum() <= 0) {
      return number("0.0");
    }
    var sum = impact.add(exploitability);
    var scaled = changed ? product(number("1.08"), sum) : sum;
    return nextTenth(scaled.min(TEN));
  }

  private BigDecimal temporalOf(BigDecimal score) {
    return nextTenth(product(score, weight("E", ""), weight("RL", ""), weight("RC", "")));
  }

  private BigDecimal exploitability(String modified) {
    var privileges = isChanged(modified) ? "PRchanged" : "PR";
    return product(
        number("8.22"),
        weight("AV", modified),
        weight("AC", modified),
        Exact.weight(WEIGHTS, privileges, answer("PR", modified)),
        weight("UI", modified));
  }

  private boolean isChanged(String modified) {
    return answer("S", modified).equals("C");
  }

  private BigDecimal weight(String metric, String modified) {
    return Exact.weight(WEIGHTS, metric, answer(metric, modified));
  }

  /// A modified metric that is set holds in place of the base metric.
  private String answer(String metric, String modified) {
    var own = modified + metric;
    return vector.isSet(own) ? vector.answer(own) : vector.answer(metric);
  }
}
