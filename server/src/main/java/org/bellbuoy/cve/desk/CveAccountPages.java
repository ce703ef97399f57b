package org.bellbuoy.cve.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cve.ChangeCveAccount;
import org.bellbuoy.cve.CveAccount;
import org.bellbuoy.cve.CveAccountForm;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.cve.CveTrial;
import org.bellbuoy.cve.Place;
import org.bellbuoy.cve.TryCveAccount;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The account by which ids are reserved and records are sent.
@PartOf(Part.CVE_SERVICES)
@Controller
class CveAccountPages {

  private static final String ADDRESS = "/operations/cve-services";

  private final DeskFrames frames;
  private final CveAccounts accounts;
  private final ChangeCveAccount change;
  private final TryCveAccount attempt;
  private final List<Choice> places;

  CveAccountPages(
      DeskFrames frames,
      CveAccounts accounts,
      ChangeCveAccount change,
      TryCveAccount attempt,
      Installation installation) {
    this.frames = frames;
    this.accounts = accounts;
    this.change = change;
    this.attempt = attempt;
    this.places =
        Arrays.stream(Place.values())
            .filter(each -> isOffered(each, installation.demo()))
            .map(each -> Choice.of(each.name(), each.words()))
            .toList();
  }

  private static boolean isOffered(Place place, boolean demo) {
    return switch (place) {
      case NONE, OWN -> true;
      case STAND_IN -> demo;
      case TEST, PRODUCTION -> !demo;
    };
  }

  @GetMapping(ADDRESS)
  @Needs(Permission.RUN_HOUSE)
  Page show(Viewer viewer, HttpServletRequest request) {
    CveAccount account = accounts.get(viewer);
    return form(request, account, CveAccountForm.of(account), FormErrors.none(), null);
  }

  @PostMapping(ADDRESS)
  @Needs(Permission.RUN_HOUSE)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "-1") long version,
      @ModelAttribute CveAccountForm typed) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, typed, version),
        ADDRESS,
        errors -> form(request, accounts.get(viewer), typed, errors, null));
  }

  @PostMapping(ADDRESS + "/test")
  @Needs(Permission.RUN_HOUSE)
  Answer test(Viewer viewer, HttpServletRequest request) {
    CveAccount account = accounts.get(viewer);
    CveAccountForm form = CveAccountForm.of(account);
    return SentForm.taken(
        () -> form(request, account, form, FormErrors.none(), attempt.execute(viewer)),
        errors -> form(request, account, form, errors, null));
  }

  private Page form(
      HttpServletRequest request,
      CveAccount now,
      CveAccountForm form,
      FormErrors errors,
      @Nullable CveTrial trial) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("frame", frames.of(request, "CVE Services"));
    shown.put("form", form);
    shown.put("account", now);
    shown.put("places", places);
    shown.put("errors", errors);
    if (trial != null) {
      shown.put("trial", trial);
    }
    return Page.of("cve/desk/account", shown);
  }
}
