package org.bellbuoy.intake.desk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bellbuoy.correspondence.AttachmentId;
import org.bellbuoy.correspondence.OpenedAttachment;
import org.bellbuoy.correspondence.Threads;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Originals;
import org.bellbuoy.intake.OtherMails;
import org.bellbuoy.web.Needs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out an attachment as a file to be saved: never shown, never run, never believed.
@Controller
class AttachmentPages {

  private final Threads threads;
  private final Originals originals;
  private final OtherMails others;

  AttachmentPages(Threads threads, Originals originals, OtherMails others) {
    this.others = others;
    this.threads = threads;
    this.originals = originals;
  }

  @GetMapping({"/attachments/{id}", "/api/v1/attachments/{id}"})
  @Needs(Permission.READ_CASE)
  ResponseEntity<byte[]> download(Viewer viewer, @PathVariable UUID id) {
    OpenedAttachment file = threads.attachment(viewer, new AttachmentId(id));
    return saved(file.honestName(), file.content());
  }

  @GetMapping({"/reports/{tracking}/original", "/api/v1/reports/{tracking}/original"})
  @Needs(Permission.READ_CASE)
  ResponseEntity<byte[]> original(Viewer viewer, @PathVariable String tracking) {
    return saved(tracking + ".eml", originals.get(viewer, tracking));
  }

  @GetMapping({"/other-mail/{number}/original", "/api/v1/other-mail/{number}/original"})
  @Needs(Permission.READ_OTHER_MAIL)
  ResponseEntity<byte[]> other(Viewer viewer, @PathVariable String number) {
    return saved(number + ".eml", others.original(viewer, number));
  }

  private static ResponseEntity<byte[]> saved(String name, byte[] content) {
    ContentDisposition save =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(content);
  }
}
