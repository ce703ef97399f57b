package org.bellbuoy.assessment.desk;

import java.math.BigDecimal;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a vector comes to. Knows no case, so nothing is kept of what is asked.
@RestController
class CvssApi {

  @GetMapping("/api/v1/cvss")
  @Needs(Permission.STAFF)
  Scored score(@RequestParam(defaultValue = "") String vector) {
    try {
      CvssVector read = CvssVector.parse(vector);
      CvssScore score = read.score();
      return new Scored(
          read.text(),
          read.version().number(),
          score.score(),
          score.base(),
          score.level().word(),
          score.nomenclature());
    } catch (BrokenVector broken) {
      throw Invalid.of("vector", String.valueOf(broken.getMessage())).refused();
    }
  }

  /// A vector and its score.
  record Scored(
      String vector,
      String version,
      BigDecimal score,
      BigDecimal base,
      String level,
      String nomenclature) {}
}
