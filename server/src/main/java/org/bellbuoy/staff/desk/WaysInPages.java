package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.AddPasskey;
import org.bellbuoy.identity.BeginCodeGenerator;
import org.bellbuoy.identity.ConfirmCodeGenerator;
import org.bellbuoy.identity.MakeRecoveryCodes;
import org.bellbuoy.identity.NamePasskey;
import org.bellbuoy.identity.OwnWaysIn;
import org.bellbuoy.identity.Passkey;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.RemoveCodeGenerator;
import org.bellbuoy.identity.RevokePasskey;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// By what one comes in oneself: passkeys, a code generator, recovery codes.
@Controller
class WaysInPages {

  private static final String ACCOUNT = "/account";

  private final DeskFrames frames;
  private final Doorway doorway;
  private final OwnWaysIn ways;
  private final AddPasskey add;
  private final NamePasskey name;
  private final RevokePasskey revoke;
  private final BeginCodeGenerator begin;
  private final ConfirmCodeGenerator confirm;
  private final RemoveCodeGenerator remove;
  private final MakeRecoveryCodes recovery;

  WaysInPages(
      DeskFrames frames,
      Doorway doorway,
      OwnWaysIn ways,
      AddPasskey add,
      NamePasskey name,
      RevokePasskey revoke,
      BeginCodeGenerator begin,
      ConfirmCodeGenerator confirm,
      RemoveCodeGenerator remove,
      MakeRecoveryCodes recovery) {
    this.frames = frames;
    this.doorway = doorway;
    this.ways = ways;
    this.add = add;
    this.name = name;
    this.revoke = revoke;
    this.begin = begin;
    this.confirm = confirm;
    this.remove = remove;
    this.recovery = recovery;
  }

  @GetMapping("/account/passkeys/new")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  Page newPasskey(Viewer viewer, HttpServletRequest request) {
    return passkeyPage(viewer, request, "", FormErrors.none());
  }

  @PostMapping("/account/passkeys")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  Answer addPasskey(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String answer) {
    return SentForm.taken(
        "label",
        () -> add.execute(viewer, doorway.door(), label, answer),
        ACCOUNT,
        errors -> passkeyPage(viewer, request, label, errors));
  }

  @GetMapping("/account/passkeys/{code}/name")
  @Needs(Permission.OWN_ACCESS)
  Page passkeyName(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Passkey passkey = own(viewer, code);
    return namePage(request, passkey, passkey.label(), FormErrors.none());
  }

  @PostMapping("/account/passkeys/{code}/name")
  @Needs(Permission.OWN_ACCESS)
  Answer namePasskey(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String label) {
    return SentForm.taken(
        "label",
        () -> name.execute(viewer, code, label),
        ACCOUNT,
        errors -> namePage(request, own(viewer, code), label, errors));
  }

  @PostMapping("/account/passkeys/{code}/removal")
  @Needs(Permission.OWN_ACCESS)
  SeeOther revokePasskey(Viewer viewer, @PathVariable String code) {
    revoke.execute(viewer, code);
    return new SeeOther(ACCOUNT);
  }

  @PostMapping("/account/generator")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  SeeOther beginGenerator(Viewer viewer) {
    begin.execute(viewer);
    return new SeeOther("/account/generator");
  }

  @GetMapping("/account/generator")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  Answer showGenerator(Viewer viewer, HttpServletRequest request) {
    return generatorPage(viewer, request, FormErrors.none());
  }

  @PostMapping("/account/generator/code")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  Answer confirmGenerator(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
    return SentForm.taken(
        "code",
        () -> confirm.execute(viewer, code),
        ACCOUNT,
        errors -> generatorPage(viewer, request, errors));
  }

  @PostMapping("/account/generator/removal")
  @Needs(Permission.OWN_ACCESS)
  SeeOther removeGenerator(Viewer viewer) {
    remove.execute(viewer);
    return new SeeOther(ACCOUNT);
  }

  @PostMapping("/account/recovery-codes")
  @Needs(Permission.OWN_ACCESS)
  Page makeRecoveryCodes(Viewer viewer, HttpServletRequest request) {
    List<String> codes = recovery.execute(viewer);
    return Page.of(
        "staff/desk/recoveryCodes",
        Map.of("frame", frames.of(request, "Recovery codes"), "codes", codes));
  }

  private Page passkeyPage(
      Viewer viewer, HttpServletRequest request, String label, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "New passkey"));
    model.put("label", label);
    model.put("possible", doorway.door().canHavePasskeys());
    model.put("passkey", doorway.text(ways.offer(viewer, doorway.door())));
    model.put("errors", errors);
    return Page.of("staff/desk/newPasskey", model);
  }

  private Passkey own(Viewer viewer, String code) {
    return ways.passkeys(viewer).stream()
        .filter(key -> key.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Missing().refused());
  }

  private Page namePage(
      HttpServletRequest request, Passkey passkey, String label, FormErrors errors) {
    return Page.of(
        "staff/desk/namePasskey",
        Map.of(
            "frame",
            frames.of(request, "Name of a passkey"),
            "code",
            passkey.code(),
            "label",
            label,
            "errors",
            errors));
  }

  private Page generatorPage(Viewer viewer, HttpServletRequest request, FormErrors errors) {
    OwnWaysIn.NewGenerator waiting = ways.waiting(viewer);
    return Page.of(
        "staff/desk/generator",
        Map.of(
            "frame", frames.of(request, "Code generator"),
            "secret", waiting.secret(),
            "picture", QrCode.of(waiting.address()),
            "errors", errors));
  }
}
