package org.bellbuoy.standards.cvss;

import static org.bellbuoy.standards.cvss.Exact.TEN;
import static org.bellbuoy.standards.cvss.Exact.nearestTenth;
import static org.bellbuoy.standards.cvss.Exact.number;
import static org.bellbuoy.standards.cvss.Exact.product;
import static org.bellbuoy.standards.cvss.Exact.together;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// The formulas of CVSS 2 (guide, section 3.2).
final class Scoring2 {

  private static final Map<String, BigDecimal> WEIGHTS =
      Weights.of(
          """
          AV:L=0.395 AV:A=0.646 AV:N=1 AC:H=0.35 AC:M=0.61 AC:L=0.71
          Au:M=0.45 Au:S=0.56 Au:N=0.704 C:N=0 C:P=0.275 C:C=0.660 I:N=0 I:P=0.275 I:C=0.660
          A:N=0 A:P=0.275 A:C=0.660
          E:U=0.85 E:POC=0.9 E:F=0.95 E:H=1 E:ND=1 RL:OF=0.87 RL:TF=0.90 RL:W=0.95 RL:U=1 RL:ND=1
          RC:UC=0.90 RC:UR=0.95 RC:C=1 RC:ND=1
          CDP:N=0 CDP:L=0.1 CDP:LM=0.3 CDP:MH=0.4 CDP:H=0.5 CDP:ND=0
          TD:N=0 TD:L=0.25 TD:M=0.75 TD:H=1 TD:ND=1
          CR:L=0.5 CR:M=1 CR:H=1.51 CR:ND=1 IR:L=0.5 IR:M=1 IR:H=1.51 IR:ND=1
          AR:L=0.5 AR:M=1 AR:H=1.51 AR:ND=1
          """);

  private final CvssVector vector;

  private Scoring2(CvssVector vector) {
    this.vector = vector;
  }

  static CvssScore score(CvssVector vector) {
    var scoring = new Scoring2(vector);
    var base = scoring.baseWith(scoring.impact());
    var threat =
        vector.sets(MetricGroup.THREAT)
            ? Optional.of(scoring.temporalOf(base))
            : Optional.<BigDecimal>empty();
    var environmental =
        vector.sets(MetricGroup.ENVIRONMENTAL)
            ? Optional.of(scoring.environmental())
            : Optional.<BigDecimal>empty();
    return CvssScore.ofGroups(CvssVersion.V2, base, threat, environmental);
  }

  private BigDecimal baseWith(BigDecimal impact) {
    var exploitability = product(number("20"), weight("AV"), weight("AC"), weight("Au"));
    var sum =
        product(number("0.6"), impact)
            .add(product(number("0.4"), exploitability))
            .subtract(number("1.5"));
    var factor = impact.signum() == 0 ? BigDecimal.ZERO : number("1.176");
    return nearestTenth(sum.multiply(factor));
  }

  private BigDecimal impact() {
    return product(number("10.41"), together(weight("C"), weight("I"), weight("A")));
  }

  private BigDecimal temporalOf(BigDecimal base) {
    return nearestTenth(product(base, weight("E"), weight("RL"), weight("RC")));
  }

  private BigDecimal environmental() {
    var lost =
        together(
            product(weight("C"), weight("CR")),
            product(weight("I"), weight("IR")),
            product(weight("A"), weight("AR")));
    var adjusted = temporalOf(baseWith(product(number("10.41"), lost).min(TEN)));
    var damage = TEN.subtract(adjusted).multiply(weight("CDP"));
    return nearestTenth(adjusted.add(damage).multiply(weight("TD")));
  }

  private BigDecimal weight(String metric) {
    var answer = vector.isSet(metric) ? vector.answer(metric) : "ND";
    return Exact.weight(WEIGHTS, metric, answer);
  }
}
