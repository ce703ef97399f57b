package org.bellbuoy.policy.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who the vendor is and how to reach them.
@Controller
class VendorPages {

  private final DeskFrames frames;
  private final VendorProfiles vendors;
  private final ChangeVendorProfile change;

  VendorPages(DeskFrames frames, VendorProfiles vendors, ChangeVendorProfile change) {
    this.frames = frames;
    this.vendors = vendors;
    this.change = change;
  }

  @GetMapping("/settings/vendor")
  @Needs(Permission.EDIT_POLICY)
  Page form(Viewer viewer, HttpServletRequest request) {
    VendorProfile profile = vendors.profile(viewer);
    return form(request, VendorForm.of(profile), profile.version(), FormErrors.none());
  }

  @PostMapping("/settings/vendor")
  @Needs(Permission.EDIT_POLICY)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam long version,
      @ModelAttribute VendorForm typed) {
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, typed, version),
        "/policy",
        errors -> form(request, typed, vendors.profile(viewer).version(), errors));
  }

  private Page form(HttpServletRequest request, VendorForm form, long version, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Vendor"));
    model.put("form", form);
    model.put("version", version);
    model.put("roles", roles());
    model.put("errors", errors);
    return Page.of("policy/desk/vendorForm", model);
  }

  private static List<Choice> roles() {
    return Arrays.stream(PublisherRole.values())
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .map(role -> Choice.of(role, role))
        .toList();
  }
}
