package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.deadlines.Team;
import org.bellbuoy.deadlines.TeamChoices;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ForgetAddress;
import org.bellbuoy.intake.ForgetStaffDomain;
import org.bellbuoy.intake.ListStaffDomain;
import org.bellbuoy.intake.MailAddresses;
import org.bellbuoy.intake.RouteAddress;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which address of ours leads to which queue.
@Controller
class MailAddressPages {

  private static final String HERE = "/mail-addresses";

  private final DeskFrames frames;
  private final MailAddresses addresses;
  private final Teams teams;
  private final RouteAddress route;
  private final ForgetAddress forget;
  private final ListStaffDomain listDomain;
  private final ForgetStaffDomain forgetDomain;

  MailAddressPages(
      DeskFrames frames,
      MailAddresses addresses,
      Teams teams,
      RouteAddress route,
      ForgetAddress forget,
      ListStaffDomain listDomain,
      ForgetStaffDomain forgetDomain) {
    this.listDomain = listDomain;
    this.forgetDomain = forgetDomain;
    this.frames = frames;
    this.addresses = addresses;
    this.teams = teams;
    this.route = route;
    this.forget = forget;
  }

  @GetMapping(HERE)
  @Needs(Permission.ROUTE_MAIL)
  Page list(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, Map.of(), FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.ROUTE_MAIL)
  Answer route(Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "address",
        () -> {
          route.route(viewer, typed.get("address"), typed.get("queue"), typed.get("team"));
        },
        HERE,
        errors -> page(viewer, request, typed, errors));
  }

  @PostMapping(HERE + "/{address}/removal")
  @Needs(Permission.ROUTE_MAIL)
  Answer forget(Viewer viewer, @PathVariable String address) {
    forget.forget(viewer, address);
    return new SeeOther(HERE);
  }

  /// Colleagues write at this domain.
  @PostMapping(HERE + "/domains")
  @Needs(Permission.ROUTE_MAIL)
  Answer domain(
      Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "domain",
        () -> listDomain.list(viewer, typed.get("domain")),
        HERE,
        errors -> page(viewer, request, typed, errors));
  }

  @PostMapping(HERE + "/domains/{domain}/removal")
  @Needs(Permission.ROUTE_MAIL)
  Answer forgetDomain(Viewer viewer, @PathVariable String domain) {
    forgetDomain.forget(viewer, domain);
    return new SeeOther(HERE);
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, Map<String, String> typed, FormErrors errors) {
    List<Choice> queues =
        Arrays.stream(MailQueue.values())
            .map(queue -> Choice.of(queue.word(), queue.words()))
            .toList();
    return Page.of(
        "intake/desk/mail-addresses",
        Map.of(
            "frame",
            frames.of(request, "Mail addresses"),
            "listed",
            addresses.list(viewer),
            "domains",
            addresses.domains(viewer),
            "queues",
            queues,
            "teams",
            TeamChoices.of(teams.offered(viewer, TeamCode.STANDARD)),
            "teamNames",
            names(viewer),
            "typed",
            typed,
            "errors",
            errors));
  }

  private Map<TeamCode, String> names(Viewer viewer) {
    return teams.all(viewer).stream().collect(Collectors.toMap(Team::code, Team::name));
  }
}
