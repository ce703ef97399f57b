package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ChangeReporterAddress;
import org.bellbuoy.intake.GoodFaith;
import org.bellbuoy.intake.GoodFaiths;
import org.bellbuoy.intake.NoteGoodFaith;
import org.bellbuoy.intake.ProposeCredit;
import org.bellbuoy.intake.RecordReporterKey;
import org.bellbuoy.intake.RevokeGoodFaith;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is done on the page of a report about good faith, thanks, address and OpenPGP; the page
/// itself comes back when something is wrong.
@Controller
class GoodFaithPages {

  private final ReportPage page;
  private final GoodFaiths records;
  private final NoteGoodFaith note;
  private final RevokeGoodFaith revoke;
  private final ProposeCredit credit;
  private final RecordReporterKey key;
  private final ChangeReporterAddress address;

  GoodFaithPages(
      ReportPage page,
      GoodFaiths records,
      NoteGoodFaith note,
      RevokeGoodFaith revoke,
      ProposeCredit credit,
      RecordReporterKey key,
      ChangeReporterAddress address) {
    this.key = key;
    this.address = address;
    this.page = page;
    this.records = records;
    this.note = note;
    this.revoke = revoke;
    this.credit = credit;
  }

  @GetMapping("/reports/{tracking}/statement")
  @Needs(Permission.READ_CASE)
  ResponseEntity<byte[]> statement(Viewer viewer, @PathVariable String tracking) {
    GoodFaith record = records.find(viewer, tracking).orElseThrow(() -> new Missing().refused());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("safe-harbour.txt").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(record.statement().getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/reports/{tracking}/good-faith/notes")
  @Needs(Permission.WEIGH_GOOD_FAITH)
  Answer note(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return page.taken(
        viewer,
        request,
        tracking,
        typed,
        () -> note.note(viewer, tracking, typed.get("weighs"), typed.get("note")));
  }

  @PostMapping("/reports/{tracking}/good-faith/revocation")
  @Needs(Permission.WEIGH_GOOD_FAITH)
  Answer revoke(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return page.taken(
        viewer,
        request,
        tracking,
        typed,
        () -> revoke.revoke(viewer, tracking, typed.get("reason")));
  }

  @PostMapping("/reports/{tracking}/credit")
  @Needs(Permission.ANSWER_REPORT)
  Answer credit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return page.taken(
        viewer,
        request,
        tracking,
        typed,
        () -> credit.propose(viewer, tracking, typed.get("credit")));
  }

  @PostMapping("/reports/{tracking}/openpgp")
  @Needs(Permission.ANSWER_REPORT)
  Answer key(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return page.taken(
        viewer,
        request,
        tracking,
        typed,
        () -> key.record(viewer, tracking, typed.get("certificate")));
  }

  @PostMapping("/reports/{tracking}/address")
  @Needs(Permission.ANSWER_REPORT)
  Answer address(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return page.taken(
        viewer,
        request,
        tracking,
        typed,
        () -> address.ask(viewer, tracking, typed.get("address")));
  }
}
