package org.bellbuoy.obligations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.obligations.AnswerRequest;
import org.bellbuoy.obligations.NoteRequest;
import org.bellbuoy.obligations.OpenObligation;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What an authority asks for besides the stages.
@PartOf(Part.LEGAL_DUTIES)
@Controller
class RequestPages {

  private final ObligationShell shell;
  private final NoteRequest note;
  private final AnswerRequest answer;

  RequestPages(ObligationShell shell, NoteRequest note, AnswerRequest answer) {
    this.shell = shell;
    this.note = note;
    this.answer = answer;
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/requests")
  @Needs(Permission.MEET_LAW)
  Answer note(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> {
          Reading reading = new Reading();
          Instant asked = LegalInstant.needed(reading, "askedAt", typed);
          Instant due = LegalInstant.read(reading, "wantedBy", typed);
          String text = reading.block("request", typed.get("request"), OpenObligation.MOST);
          reading.finish();
          var wanted = new NoteRequest.Wanted(asked, due, text);
          note.note(viewer, code, obligation, wanted, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/requests/{asked}/answer")
  @Needs(Permission.MEET_LAW)
  Answer answer(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String asked,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> {
          Reading reading = new Reading();
          Instant at = LegalInstant.needed(reading, "givenAt", typed);
          String given = reading.block("given", typed.get("given"), OpenObligation.MOST);
          reading.finish();
          long version = SentForm.version(typed);
          answer.answer(viewer, code, obligation, asked, at, given, version);
        });
  }
}
