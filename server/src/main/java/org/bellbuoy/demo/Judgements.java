package org.bellbuoy.demo;

import java.util.List;
import org.bellbuoy.demo.SampleAssessments.Judged;

/// How the sample vendor judges the flaws it accepted.
final class Judgements {

  static final Judged TRAVERSAL =
      new Judged(
          "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
          "Whoever may import a backup can write any file that the service may write.",
          "CWE-22",
          "vendor-fix",
          "Install Beacon Server 2026.1.3, 2026.2.1 or a later release.",
          "Take the permission “Import backups” away from everybody until then.",
          List.of(
              SampleAssessments.free("2025.4"),
              SampleAssessments.hit("2026.1", "2026.1.0", "2026.1.3"),
              SampleAssessments.hit("2026.2", "2026.2.0", "2026.2.1"),
              SampleAssessments.freeAgent("The agent imports no backups.")));

  static final Judged LOG =
      new Judged(
          "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
          "Somebody who may read the agent's log can act as the agent for an hour.",
          "CWE-532",
          "vendor-fix",
          "Install Beacon Agent 7.3.2 or later.",
          "Switch debug logging off and delete old logs.",
          List.of(SampleAssessments.agent("7.3.0", "7.3.2", "Debug logging is switched on")));

  static final Judged REDIRECT =
      new Judged(
          "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N",
          "A prepared link leads a person to another site after they have signed in.",
          "CWE-601",
          "vendor-fix",
          "Install Beacon Server 2026.2.2 or later.",
          "Do not follow links to the sign-in page from mails.",
          List.of(
              SampleAssessments.free("2025.4"),
              SampleAssessments.free("2026.1"),
              SampleAssessments.hit("2026.2", "2026.2.0", "2026.2.2")));

  static final Judged BOMB =
      new Judged(
          "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H",
          "A signed-in person can stop the server; it holds no data back and loses none.",
          "CWE-409",
          "none-available",
          "A fixed release is being prepared.",
          "Lower the setting “upload.max-size” to 10 MB.",
          List.of(
              SampleAssessments.free("2025.4"),
              SampleAssessments.free("2026.1"),
              SampleAssessments.hitUpTo("2026.2", "2026.2.0", "2026.2.3")));

  private Judgements() {}
}
