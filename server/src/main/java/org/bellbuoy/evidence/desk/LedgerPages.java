package org.bellbuoy.evidence.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.audit.LedgerCheckpoint;
import org.bellbuoy.audit.LedgerEntry;
import org.bellbuoy.audit.LedgerFilter;
import org.bellbuoy.evidence.Evidences;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// The ledger for auditors: how far it has come, what stands in it, how to check it.
@Controller
class LedgerPages {

  private final DeskFrames frames;
  private final Evidences evidence;
  private final People people;

  LedgerPages(DeskFrames frames, Evidences evidence, People people) {
    this.frames = frames;
    this.evidence = evidence;
    this.people = people;
  }

  @GetMapping("/ledger")
  @Needs(Permission.READ_LEDGER)
  Page list(
      Viewer viewer, HttpServletRequest request, @ModelAttribute FilterForm form, Portion portion) {
    try {
      LedgerFilter filter = form.read();
      Slice<LedgerEntry> found = evidence.list(viewer, filter, portion);
      return page(viewer, request, form, found, FormErrors.none());
    } catch (Refused refused) {
      FormErrors errors = FormErrors.of(refused, "what");
      return page(viewer, request, form, new Slice<>(List.of(), null), errors).unprocessable();
    }
  }

  @GetMapping("/ledger/{position}")
  @Needs(Permission.READ_LEDGER)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable long position) {
    LedgerEntry entry = evidence.get(viewer, position);
    Optional<LedgerCheckpoint> checkpoint = evidence.speakingFor(viewer, position);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Ledger, entry " + position));
    model.put("entry", entry);
    model.put("line", lines(viewer, List.of(entry)).getFirst());
    checkpoint.ifPresent(one -> {
      model.put("checkpoint", one);
      model.put("proof", evidence.inclusion(viewer, position, one.note().size()));
    });
    return Page.of("evidence/desk/entry", model);
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      FilterForm form,
      Slice<LedgerEntry> found,
      FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Ledger"));
    model.put("state", evidence.state(viewer));
    model.put("kinds", evidence.kinds(viewer));
    model.put("form", form);
    model.put("lines", lines(viewer, found.items()));
    String older = found.cursor().map(form::address).orElse(null);
    model.put("paging", new Paging("", null, older));
    model.put("errors", errors);
    return Page.of("evidence/desk/ledger", model);
  }

  private List<LedgerLine> lines(Viewer viewer, List<LedgerEntry> entries) {
    var names = people.names(viewer, LedgerLine.people(entries));
    return entries.stream().map(entry -> LedgerLine.of(entry, names)).toList();
  }
}
