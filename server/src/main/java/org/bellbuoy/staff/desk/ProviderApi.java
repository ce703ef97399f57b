package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.bellbuoy.identity.IdentityRefusal;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.ProviderDeparture;
import org.bellbuoy.identity.ProviderDoor;
import org.bellbuoy.identity.ProviderSettings;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.identity.RemoveProvider;
import org.bellbuoy.identity.SetProvider;
import org.bellbuoy.identity.TypedProvider;
import org.bellbuoy.identity.UnlinkProvider;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The vendor's identity provider, and one's own link with it.
@RestController
class ProviderApi {

  record ProviderGroup(@Nullable String group, @Nullable String role) {}

  record IdentityProvider(
      String issuer,
      String name,
      String clientId,
      List<String> scopes,
      String groupsClaim,
      List<ProviderGroup> groups,
      List<String> strong,
      boolean inside,
      String redirectUri) {}

  record WantedProvider(
      @Nullable String issuer,
      @Nullable String name,
      @Nullable String clientId,
      @Nullable String clientSecret,
      @Nullable List<String> scopes,
      @Nullable String groupsClaim,
      @Nullable List<ProviderGroup> groups,
      @Nullable List<String> strong,
      @Nullable Boolean inside) {

    @Override
    public String toString() {
      return "WantedProvider[" + issuer + "]";
    }
  }

  record Departure(String address) {}

  private final Providers providers;
  private final ProviderDoor door;
  private final SetProvider set;
  private final RemoveProvider remove;
  private final UnlinkProvider unlink;

  ProviderApi(
      Providers providers,
      @Lazy ProviderDoor door,
      SetProvider set,
      RemoveProvider remove,
      UnlinkProvider unlink) {
    this.providers = providers;
    this.door = door;
    this.set = set;
    this.remove = remove;
    this.unlink = unlink;
  }

  @GetMapping("/api/v1/identity-provider")
  @Needs(Permission.MANAGE_PEOPLE)
  IdentityProvider show(Viewer viewer) {
    return providers
        .settings(viewer)
        .map(this::answer)
        .orElseThrow(() -> new Refused(new Missing()));
  }

  /// The secret is written and never read; left out, it stays as it is.
  @PutMapping("/api/v1/identity-provider")
  @Needs(Permission.MANAGE_PEOPLE)
  IdentityProvider set(Viewer viewer, @RequestBody WantedProvider wanted) {
    set.execute(viewer, typed(wanted));
    return show(viewer);
  }

  @DeleteMapping("/api/v1/identity-provider")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer) {
    remove.execute(viewer);
  }

  /// Where a browser goes to link the caller's account; it needs the cookie of this answer.
  @PostMapping("/api/v1/provider-link")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.CREATED)
  Departure link(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    ProviderDeparture departure =
        door.toLink(viewer, Viewers.standing(request))
            .orElseThrow(() -> new Refused(new IdentityRefusal.ProviderAway()));
    TripCookie.give(response, departure);
    return new Departure(departure.address());
  }

  @DeleteMapping("/api/v1/provider-link")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unlink(Viewer viewer) {
    unlink.execute(viewer);
  }

  private IdentityProvider answer(ProviderSettings set) {
    return new IdentityProvider(
        set.issuer().toString(),
        set.name(),
        set.clientId(),
        set.scopes(),
        set.groupsClaim(),
        set.groups().stream()
            .map(one -> new ProviderGroup(one.group(), RoleWords.key(one.role())))
            .toList(),
        set.strong(),
        set.inside(),
        door.back());
  }

  private static TypedProvider typed(WantedProvider wanted) {
    return new TypedProvider(
        text(wanted.issuer()),
        text(wanted.name()),
        text(wanted.clientId()),
        text(wanted.clientSecret()),
        words(wanted.scopes()),
        text(wanted.groupsClaim()),
        lines(wanted.groups()),
        words(wanted.strong()),
        Boolean.TRUE.equals(wanted.inside()));
  }

  private static String lines(@Nullable List<ProviderGroup> groups) {
    return groups == null
        ? ""
        : groups.stream()
            .map(one -> text(one.group()) + " = " + text(one.role()))
            .collect(Collectors.joining("\n"));
  }

  private static String words(@Nullable List<String> words) {
    return words == null ? "" : String.join(" ", words);
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent;
  }
}
