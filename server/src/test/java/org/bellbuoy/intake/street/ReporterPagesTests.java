package org.bellbuoy.intake.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.intake.street.ReporterStatusPage.Direction;
import org.bellbuoy.intake.street.ReporterStatusPage.Message;
import org.bellbuoy.intake.street.ReporterStatusPage.Promise;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.testkit.Gallery;
import org.bellbuoy.web.Specimens;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.StreetFrame.Place;
import org.bellbuoy.web.page.Tone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Shows the pages of a reporter in both themes and at both widths.
class ReporterPagesTests {

  private static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

  @TestFactory
  Stream<DynamicTest> showsEveryPageOfAReporterWithoutFault() {
    return Gallery.of(
        Map.of(
            "report-form", form(ReportForm.empty(), FormErrors.none(), List.of()),
            "report-form-errors", formWithErrors(),
            "report-check", check(),
            "report-receipt", receipt(),
            "report-code", code(),
            "report-status", status()));
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() {
    assertThat(formWithErrors())
        .contains("<title>Error: Report")
        .contains("href=\"#what\"")
        .contains("value=\"4.2.1 ")
        .contains("proof.txt");
  }

  @Test
  void needsNoScriptAndStaysOutOfSearchEngines() {
    assertThat(status()).doesNotContain("<script").contains("content=\"noindex\"");
  }

  private static String formWithErrors() {
    var typed = new ReportForm("server", "4.2.1 <beta>", "", "1. Sign in", "", "", "nobody", "");
    var errors =
        FormErrors.of(
            new Flaw("what", "Say in a sentence what is wrong"),
            new Flaw("contact", "Enter an e-mail address such as name@example.com"));
    return form(typed, errors, List.of(new KeptFile("f1", "proof.txt", "12 KiB")));
  }

  private static String form(ReportForm form, FormErrors errors, List<KeptFile> files) {
    var products =
        List.of(
            Choice.of("", "Choose a product"),
            Choice.of("server", "Harbourlight Server"),
            Choice.of("other", "Something else, or I am not sure"));
    return page(
        "form", new ReportFormPage(form, errors, products, files, "", "3", "/report/draft"));
  }

  private static String check() {
    var answers =
        List.of(
            Fact.of("Product", "Harbourlight Server"),
            Fact.of("Version", "4.2.1"),
            Fact.of("What is wrong?", "A session survives a password change."),
            Fact.of(
                "How can we see it ourselves?",
                "1. Sign in twice\n2. Change the password\n3. Reload"),
            Fact.of("How can we reach you?", "Not given"));
    var files = List.of(new KeptFile("f1", "proof.txt", "12 KiB"));
    return page(
        "check",
        new CheckAnswersPage(
            answers, files, "draft-key", "3", "/report", "/report/draft/change", null));
  }

  private static String receipt() {
    return page(
        "receipt",
        new ReceiptPage(
            "RJ4T-TQ8K2M", "k7qm-9xd2-hh31-0xwe-vd9t-t4rj-8s2c", NOW, NOW.plusSeconds(86400), "3"));
  }

  private static String code() {
    return page("code", new AskForCodePage(FormErrors.none(), "/report/status"));
  }

  private static String status() {
    return page(
        "status",
        new ReporterStatusPage(
            "RJ4T-TQ8K2M",
            "k7qm",
            "We are working on a fix",
            Tone.INFO,
            "We could repeat what you describe. You need not do anything.",
            new Promise("A date for the fix", NOW.plusSeconds(500_000)),
            null,
            NOW,
            List.of(),
            List.of(
                new Message(
                    NOW.plusSeconds(7000),
                    Direction.OURS,
                    "Ines Aalto",
                    "Thank you. We can repeat it on 4.2.1.\nIs 4.1 affected too, in your experience?"),
                new Message(NOW.plusSeconds(9000), Direction.YOURS, "You", "Yes, I tried 4.1.9.")),
            new ReporterPapers(
                List.of(
                    new ReporterPapers.ShownPromise(NOW, "kept", Tone.GOOD),
                    new ReporterPapers.ShownPromise(
                        NOW.plusSeconds(500_000), "pending", Tone.INFO)),
                List.of("1. Which version do you use?"),
                List.of(Fact.of("What is wrong?", "The gate stands open.")),
                true,
                null,
                "Ada of the Harbour",
                true,
                false,
                false,
                "security@tide.example",
                null,
                "CVE-2026-41203",
                true),
            "",
            FormErrors.none(),
            "status.sent",
            "/report/status/messages"));
  }

  private static String page(String name, Object page) {
    var frame = Specimens.street("Report", Place.REPORT).unlisted();
    return Specimens.page("intake/street/" + name, Map.of("frame", frame, "page", page));
  }
}
