package org.bellbuoy.demo;

import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Reference;

/// The words of the sample vendor's advisories.
final class Notices {

  static final Map<SectionName, String> TRAVERSAL =
      Map.of(
          SectionName.TITLE,
          "Path traversal in the import of backups of Beacon Server",
          SectionName.SUMMARY,
          "Whoever may import backups can write **any** file that the service may write, and so run"
              + " code. Please install a fixed release.",
          SectionName.DESCRIPTION,
          """
          Beacon Server unpacks a backup below its data folder. The names of the entries were used
          as they stand in the archive, so that an entry such as `../../plugins/x.jar` left the
          folder.

          Only people with the permission *Import backups* could use this. Fixed releases refuse an
          archive with such a name as a whole.\
          """,
          SectionName.FAQ,
          """
          **Am I affected?** If you run Beacon Server 2026.1 before 2026.1.3 or 2026.2 before
          2026.2.1: yes. Beacon Cloud was fixed on the day before this advisory.

          **How do I find out whether somebody used it?** Look for `refused entry` in the log after
          the update, and for files in the plugins folder that you did not put there.\
          """);

  static final Map<SectionName, String> LOG =
      Map.of(
          SectionName.TITLE,
          "Session tokens in the debug log of Beacon Agent",
          SectionName.SUMMARY,
          "With debug logging switched on, the agent wrote its session token into its log.",
          SectionName.DESCRIPTION,
          "Debug logging is off unless somebody switches it on. A token is good for one hour.");

  static final Map<SectionName, String> REDIRECT =
      Map.of(
          SectionName.TITLE,
          "Open redirect after sign-in to Beacon Server",
          SectionName.SUMMARY,
          "A prepared link could lead people to another site after they had signed in.",
          SectionName.DESCRIPTION,
          "The parameter `next` of the sign-in page is now read as a path of the same server only.");

  static final Map<SectionName, String> BOMB =
      Map.of(
          SectionName.TITLE,
          "A small archive can stop Beacon Server 2026.2",
          SectionName.SUMMARY,
          "We are working on a fix. Until it is there, lower the largest size of uploads.",
          SectionName.DESCRIPTION,
          "An archive that unpacks to far more than its size makes the server run out of memory. No"
              + " data is lost or shown to others.");

  static final Map<SectionName, String> MAIL =
      Map.of(
          SectionName.TITLE,
          "False mails ask Harbourlight customers to install an “urgent agent update”",
          SectionName.SUMMARY,
          """
          Customers have been sent mails that look like ours and ask them to install an update from
          a foreign site. **They are not from us.** We never send software or links to it by mail.

          Download updates from our download site only, and compare the SHA-256 hash that stands
          beside each release.\
          """);

  private Notices() {}

  static NewAdvisory of(
      CaseFile file, AdvisoryKind kind, Map<SectionName, String> words, Particulars says) {
    return new NewAdvisory(kind, file.embargo(), file.id().value(), words, says);
  }

  static NewAdvisory threat(EmbargoId circle) {
    Reference site = Reference.to("https://downloads.harbourlight.example/", "Our download site");
    return new NewAdvisory(
        AdvisoryKind.THREAT,
        circle,
        null,
        MAIL,
        Particulars.about(List.of()).referring(List.of(site)));
  }
}
