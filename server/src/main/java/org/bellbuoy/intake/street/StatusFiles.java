package org.bellbuoy.intake.street;

import java.nio.charset.StandardCharsets;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxItem.Kind;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// What a reporter takes home: our promise with its signature, and the whole exchange. The code
/// travels in the form or the body, never in an address, and nothing is kept by the browser.
@Controller
class StatusFiles {

  private final Mailboxes mailboxes;
  private final Exchange exchange;

  StatusFiles(Mailboxes mailboxes, Exchange exchange) {
    this.mailboxes = mailboxes;
    this.exchange = exchange;
  }

  @PostMapping("/report/status/statement")
  @Needs(Permission.ANYONE)
  ResponseEntity<byte[]> statement(@RequestParam(defaultValue = "") String code) {
    return text(unlocked(code), Kind.STATEMENT, "safe-harbour.txt");
  }

  @PostMapping("/report/status/statement-signature")
  @Needs(Permission.ANYONE)
  ResponseEntity<byte[]> signature(@RequestParam(defaultValue = "") String code) {
    return text(unlocked(code), Kind.STATEMENT_SIGNATURE, "safe-harbour.txt.asc");
  }

  @PostMapping("/report/status/export")
  @Needs(Permission.ANYONE)
  ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String code) {
    MailboxView view = mailboxes.read(unlocked(code));
    return saved("exchange.zip", exchange.zip(view));
  }

  @PostMapping("/api/v1/reports/export")
  @Needs(Permission.ANYONE)
  ResponseEntity<byte[]> exportByProgram(@RequestBody ReportApi.CodeAnswer asked) {
    return export(given(asked.code()));
  }

  private UnlockedMailbox unlocked(String code) {
    return mailboxes.unlock(code).orElseThrow(() -> new Missing().refused());
  }

  private ResponseEntity<byte[]> text(UnlockedMailbox mailbox, Kind kind, String name) {
    String text =
        mailboxes
            .read(mailbox)
            .newest(kind)
            .map(MailboxItem::text)
            .orElseThrow(() -> new Missing().refused());
    return saved(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> saved(String name, byte[] bytes) {
    ContentDisposition save = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(bytes);
  }

  private static String given(@Nullable String code) {
    return code == null ? "" : code;
  }
}
