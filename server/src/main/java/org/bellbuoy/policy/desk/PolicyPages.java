package org.bellbuoy.policy.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.policy.DiffLine;
import org.bellbuoy.policy.FoundingPolicy;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyForm;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.PublishPolicy;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Markdown;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The versions of the policy, what changed between two, and writing the next.
@Controller
class PolicyPages {

  private final DeskFrames frames;
  private final Policies policies;
  private final VendorProfiles vendors;
  private final PublishPolicy publish;
  private final People people;
  private final Authority authority;
  private final Clock clock;

  PolicyPages(
      DeskFrames frames,
      Policies policies,
      VendorProfiles vendors,
      PublishPolicy publish,
      People people,
      Authority authority,
      Clock clock) {
    this.frames = frames;
    this.policies = policies;
    this.vendors = vendors;
    this.publish = publish;
    this.people = people;
    this.authority = authority;
    this.clock = clock;
  }

  @GetMapping("/policy")
  @Needs(Permission.STAFF)
  Page list(Viewer viewer, HttpServletRequest request) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Disclosure policy"));
    model.put("versions", lines(viewer));
    model.put("vendor", vendors.profile(viewer));
    model.put("mayEdit", authority.may(viewer, Permission.EDIT_POLICY));
    model.put("mayCount", authority.may(viewer, Permission.PUBLISH_FIGURES));
    model.put("mayKeys", authority.may(viewer, Permission.MANAGE_KEYS));
    return Page.of("policy/desk/policies", model);
  }

  private List<PolicyLine> lines(Viewer viewer) {
    List<PolicyVersion> all = policies.all(viewer);
    int inForce = policies.inForce(viewer, clock.instant()).map(PolicyVersion::number).orElse(0);
    var names =
        people.names(viewer, all.stream().flatMap(v -> v.author().personId().stream()).toList());
    return all.stream().map(version -> PolicyLine.of(version, inForce, names)).toList();
  }

  @GetMapping("/policy/{number}")
  @Needs(Permission.STAFF)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable int number) {
    PolicyVersion version =
        policies.version(viewer, number).orElseThrow(() -> new Missing().refused());
    return Page.of(
        "policy/desk/version",
        Map.of(
            "frame",
            frames.of(request, "Policy, version " + number),
            "version",
            version,
            "text",
            Markdown.render(version.text())));
  }

  @GetMapping("/policy/differences")
  @Needs(Permission.STAFF)
  Page differences(
      Viewer viewer, HttpServletRequest request, @RequestParam int from, @RequestParam int to) {
    List<DiffLine> lines =
        policies.differences(viewer, from, to).orElseThrow(() -> new Missing().refused());
    return Page.of(
        "policy/desk/differences",
        Map.of(
            "frame", frames.of(request, "Policy, version " + from + " to " + to), "lines", lines));
  }

  @GetMapping("/policy/new")
  @Needs(Permission.EDIT_POLICY)
  Page form(Viewer viewer, HttpServletRequest request) {
    String text =
        policies.all(viewer).stream()
            .findFirst()
            .map(PolicyVersion::text)
            .orElseGet(() -> FoundingPolicy.textFor(vendors.profile(viewer)));
    return form(viewer, request, new PolicyForm(text, ""), Optional.empty(), FormErrors.none());
  }

  /// @param step `publish` for the button that means it; anything else shows the text
  @PostMapping("/policy/new")
  @Needs(Permission.EDIT_POLICY)
  Answer publish(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "preview") String step,
      @ModelAttribute PolicyForm typed) {
    if (!"publish".equals(step)) {
      return form(viewer, request, typed, Optional.ofNullable(typed.text()), FormErrors.none());
    }
    return SentForm.taken(
        () -> new SeeOther("/policy/" + publish.execute(viewer, typed).number()),
        errors -> form(viewer, request, typed, Optional.empty(), errors));
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      PolicyForm form,
      Optional<String> preview,
      FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "New version of the policy"));
    model.put("form", form);
    model.put("hasContact", vendors.profile(viewer).hasContact());
    model.put("errors", errors);
    preview.ifPresent(text -> model.put("preview", Markdown.render(text)));
    return Page.of("policy/desk/policyForm", model);
  }
}
