package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.ProviderDoor;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.identity.RemoveProvider;
import org.bellbuoy.identity.SetProvider;
import org.bellbuoy.identity.TypedProvider;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The vendor's identity provider, for whoever administers.
@Controller
class ProviderSettingsPages {

  private static final String PLACE = "/people/provider";

  private final DeskFrames frames;
  private final Providers providers;
  private final ProviderDoor door;
  private final SetProvider set;
  private final RemoveProvider remove;

  ProviderSettingsPages(
      DeskFrames frames,
      Providers providers,
      @Lazy ProviderDoor door,
      SetProvider set,
      RemoveProvider remove) {
    this.frames = frames;
    this.providers = providers;
    this.door = door;
    this.set = set;
    this.remove = remove;
  }

  @GetMapping(PLACE)
  @Needs(Permission.MANAGE_PEOPLE)
  Page show(Viewer viewer, HttpServletRequest request) {
    ProviderForm form =
        providers.settings(viewer).map(ProviderForm::of).orElseGet(ProviderForm::empty);
    return page(request, form, FormErrors.none());
  }

  @PostMapping(PLACE)
  @Needs(Permission.MANAGE_PEOPLE)
  Answer set(Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> sent) {
    TypedProvider typed = ProviderForm.typed(sent);
    boolean isSet = providers.name().isPresent();
    return SentForm.taken(
        "issuer",
        () -> {
          ProviderForm.requireOffered(sent);
          set.execute(viewer, typed);
        },
        PLACE,
        errors -> page(request, ProviderForm.again(typed, isSet), errors));
  }

  @PostMapping(PLACE + "/removal")
  @Needs(Permission.MANAGE_PEOPLE)
  SeeOther remove(Viewer viewer) {
    remove.execute(viewer);
    return new SeeOther(PLACE);
  }

  private Page page(HttpServletRequest request, ProviderForm form, FormErrors errors) {
    return Page.of(
        "staff/desk/provider",
        Map.of(
            "frame",
            frames.of(request, "Identity provider"),
            "form",
            form,
            "back",
            door.back(),
            "errors",
            errors));
  }
}
