package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.Letter;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.Party;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.TimelineEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The parties to the embargo of a case: inviting them, writing to them, laying things out.
@Controller
class PartyPages {

  private static final int USUAL_DAYS = 30;

  private final DeskFrames frames;
  private final Cases cases;
  private final PartyDeeds deeds;
  private final Parties parties;
  private final People people;
  private final Installation installation;
  private final Clock clock;

  PartyPages(
      DeskFrames frames,
      Cases cases,
      PartyDeeds deeds,
      Parties parties,
      People people,
      Installation installation,
      Clock clock) {
    this.frames = frames;
    this.cases = cases;
    this.deeds = deeds;
    this.parties = parties;
    this.people = people;
    this.installation = installation;
    this.clock = clock;
  }

  @GetMapping("/cases/{code}/parties/new")
  @Needs(Permission.LEAD_CASE)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    cases.get(viewer, code);
    return form(request, code, Map.of("days", String.valueOf(USUAL_DAYS)), FormErrors.none());
  }

  @PostMapping("/cases/{code}/parties")
  @Needs(Permission.LEAD_CASE)
  Answer invite(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    CaseFile file = cases.get(viewer, code);
    return SentForm.taken(
        () -> handed(request, code, deeds.invite(viewer, file, typed)),
        errors -> form(request, code, typed, errors));
  }

  @GetMapping("/cases/{code}/parties/{party}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String party) {
    return page(viewer, request, code, party, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/parties/{party}/invitation")
  @Needs(Permission.LEAD_CASE)
  Answer again(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String party) {
    CaseFile file = cases.get(viewer, code);
    return handed(request, code, deeds.again(viewer, file, party));
  }

  @PostMapping("/cases/{code}/parties/{party}/revocation")
  @Needs(Permission.LEAD_CASE)
  Answer revoke(Viewer viewer, @PathVariable String code, @PathVariable String party) {
    deeds.revoke(viewer, cases.get(viewer, code), party);
    return new SeeOther("/cases/" + code + "/embargo");
  }

  @PostMapping("/cases/{code}/parties/{party}/passkeys/{passkey}/revocation")
  @Needs(Permission.LEAD_CASE)
  Answer revokePasskey(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String party,
      @PathVariable String passkey) {
    deeds.revokePasskey(viewer, cases.get(viewer, code), party, passkey);
    return new SeeOther("/cases/" + code + "/parties/" + party);
  }

  @PostMapping("/cases/{code}/parties/{party}/letters")
  @Needs(Permission.WORK_CASE)
  Answer write(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String party,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () -> deeds.write(viewer, cases.get(viewer, code), party, typed),
        "/cases/" + code + "/parties/" + party,
        errors -> page(viewer, request, code, party, typed, errors));
  }

  @PostMapping("/cases/{code}/parties/{party}/tasks")
  @Needs(Permission.WORK_CASE)
  Answer task(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String party,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () -> deeds.task(viewer, cases.get(viewer, code), party, typed),
        "/cases/" + code + "/parties/" + party,
        errors -> page(viewer, request, code, party, typed, errors));
  }

  private Page form(
      HttpServletRequest request, String code, Map<String, String> typed, FormErrors errors) {
    return Page.of(
        "cases/desk/invite",
        Map.of(
            "frame",
            frames.of(request, "Invite an outsider"),
            "code",
            code,
            "typed",
            typed,
            "errors",
            errors));
  }

  private Page handed(HttpServletRequest request, String code, HandedInvitation handed) {
    return Page.of(
        "cases/desk/handed",
        Map.of(
            "frame",
            frames.of(request, "Invitation"),
            "code",
            code,
            "link",
            installation.counterUrl() + handed.path(),
            "word",
            handed.word(),
            "until",
            handed.expiresAt()));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      String party,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    Parties.Opened opened = parties.open(viewer, file.embargo(), party);
    Map<UUID, String> names =
        people.names(
            viewer,
            opened.letters().stream().map(Letter::person).filter(Objects::nonNull).toList());
    return Page.of(
        "cases/desk/party",
        Map.of(
            "frame",
            frames.of(request, "Party to case " + code),
            "code",
            code,
            "opened",
            opened,
            "letters",
            opened.letters().stream().map(letter -> entry(opened.party(), letter, names)).toList(),
            "stands",
            opened.party().standsAt(clock.instant()),
            "typed",
            typed,
            "errors",
            errors));
  }

  private static TimelineEntry entry(Party party, Letter letter, Map<UUID, String> names) {
    UUID person = letter.person();
    return person == null
        ? new TimelineEntry(
            letter.at(), TimelineEntry.Side.INWARD, "wrote", party.name(), letter.text())
        : new TimelineEntry(
            letter.at(),
            TimelineEntry.Side.OUTWARD,
            "wrote",
            names.getOrDefault(person, "somebody"),
            letter.text());
  }
}
