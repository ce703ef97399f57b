package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.bellbuoy.identity.AcceptByProvider;
import org.bellbuoy.identity.LinkProvider;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.ProviderAnswer;
import org.bellbuoy.identity.ProviderDeparture;
import org.bellbuoy.identity.ProviderDoor;
import org.bellbuoy.identity.ProviderReturn;
import org.bellbuoy.identity.ShowAgainByProvider;
import org.bellbuoy.identity.Showing;
import org.bellbuoy.identity.SignInByProvider;
import org.bellbuoy.identity.SignInResult;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SignInReturn;
import org.bellbuoy.web.Viewers;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way to the vendor's identity provider and back.
@Controller
class ProviderPages {

  private final ProviderDoor door;
  private final SignInByProvider signIn;
  private final AcceptByProvider accept;
  private final LinkProvider link;
  private final ShowAgainByProvider showAgain;
  private final Entrance entrance;
  private final SignInForms forms;
  private final ProviderNotes notes;

  ProviderPages(
      @Lazy ProviderDoor door,
      SignInByProvider signIn,
      AcceptByProvider accept,
      LinkProvider link,
      ShowAgainByProvider showAgain,
      Entrance entrance,
      SignInForms forms,
      ProviderNotes notes) {
    this.door = door;
    this.signIn = signIn;
    this.accept = accept;
    this.link = link;
    this.showAgain = showAgain;
    this.entrance = entrance;
    this.forms = forms;
    this.notes = notes;
  }

  @GetMapping("/sign-in/provider")
  @Needs(Permission.ANYONE)
  Answer goToSignIn(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "/") String next,
      @RequestParam(defaultValue = "") String invitation) {
    return gone(
        request,
        response,
        invitation.isEmpty() ? door.toSignIn(SignInReturn.safe(next)) : door.toAccept(invitation));
  }

  @GetMapping("/show-again/provider")
  @Needs(value = Permission.STAFF, enrolling = true)
  Answer goToShow(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    return gone(request, response, door.toShow(viewer, Viewers.standing(request)));
  }

  private Answer gone(
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<ProviderDeparture> departure) {
    if (departure.isEmpty()) {
      return failed(request, notes.of(ProviderReturn.Reason.AWAY));
    }
    TripCookie.give(response, departure.get());
    return new SeeOther(departure.get().address());
  }

  @GetMapping(ProviderDoor.RETURN)
  @Needs(Permission.ANYONE)
  Answer comeBack(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String iss,
      @RequestParam(defaultValue = "") String code) {
    String trip = TripCookie.in(request);
    TripCookie.take(response);
    return switch (door.returned(new ProviderAnswer(trip, state, iss, code))) {
      case ProviderReturn.Failed failed -> failed(request, notes.of(failed.reason()));
      case ProviderReturn.Vouched back -> done(request, response, back);
    };
  }

  private Answer done(
      HttpServletRequest request, HttpServletResponse response, ProviderReturn.Vouched back) {
    if (back.isToSignIn()) {
      return signedIn(request, response, back);
    }
    if (back.isToAccept()) {
      return accepted(request, response, back);
    }
    return back.isToLink() ? linked(request, response, back) : shown(request, back);
  }

  private Answer signedIn(
      HttpServletRequest request, HttpServletResponse response, ProviderReturn.Vouched back) {
    SignInResult result = signIn.execute(back, Doorway.arrival(request));
    return switch (entrance.handedOver(result, request, response)) {
      case SignInResult.Opened _ ->
          notes.onward(request, response, "You are signed in", back.next());
      case SignInResult.MoreNeeded more ->
          forms.second(request, more.ticket(), more.ways(), back.next(), FormErrors.none());
      case SignInResult.Wrong _, SignInResult.TooManyTries _ -> failed(request, notes.unknown());
    };
  }

  private Answer accepted(
      HttpServletRequest request, HttpServletResponse response, ProviderReturn.Vouched back) {
    try {
      SignInResult result = accept.execute(back, Doorway.arrival(request));
      return entrance.handedOver(result, request, response) instanceof SignInResult.Opened
          ? notes.onward(request, response, "Welcome: you are signed in", "/")
          : failed(request, notes.unknown());
    } catch (Refused refused) {
      return notes.stay(request, "The invitation is not accepted", refused.refusal().sentence());
    }
  }

  private Answer linked(
      HttpServletRequest request, HttpServletResponse response, ProviderReturn.Vouched back) {
    try {
      link.execute(back);
      return notes.onward(request, response, "Your accounts are linked", back.next());
    } catch (Refused refused) {
      return notes.stay(request, "Your accounts are not linked", refused.refusal().sentence());
    }
  }

  private Answer shown(HttpServletRequest request, ProviderReturn.Vouched back) {
    return showAgain.execute(back) == Showing.Outcome.SHOWN
        ? notes.stay(
            request, "That was you", "Close this tab and go on in the other, where you came from.")
        : notes.stay(request, "That was not enough", notes.notShown());
  }

  private Answer failed(HttpServletRequest request, String sentence) {
    FormErrors errors = FormErrors.of(new Flaw("provider", sentence));
    return forms.first(request, "", "/", errors).unprocessable();
  }
}
