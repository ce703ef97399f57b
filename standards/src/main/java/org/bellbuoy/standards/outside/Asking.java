package org.bellbuoy.standards.outside;

import java.net.URI;

/// What is asked for, and what it means when it does not come.
///
/// @param what it is, as a sentence begins
/// @param missing what lies behind it where there is no such thing
/// @param about what that is about
/// @param mayMove whether a redirect within the host is as good
record Asking(Check check, String what, Trouble missing, String about, boolean mayMove) {

  Symptom symptom(URI address, Answer answer, URI base) {
    String host = String.valueOf(base.getHost());
    return switch (answer) {
      case Answer.Got got -> status(address, got.status(), host);
      case Answer.Away(String why) ->
          of(address, what + " cannot be reached: " + why + ".", Trouble.AWAY, host);
      case Answer.TooSlow _ -> of(address, what + " did not come in its time.", Trouble.AWAY, host);
      case Answer.TooLarge _ ->
          of(
              address,
              what + " is larger than anything that is read here.",
              Trouble.ITSELF,
              "large " + address);
      case Answer.NotAsked _ ->
          new Symptom(
              check,
              Severity.NOTE,
              address,
              what + " cannot be asked for from here.",
              Trouble.ITSELF,
              "not asked");
    };
  }

  private Symptom status(URI address, int status, String host) {
    String answers = what + " answers " + status + ".";
    if (status >= 500) {
      return of(address, answers, Trouble.FAILING, host);
    }
    return Round.isMissing(status)
        ? of(address, answers, missing, about)
        : of(
            address,
            answers + " It must be there for anybody, without a sign-in.",
            Trouble.ITSELF,
            address.toString());
  }

  private Symptom of(URI address, String sentence, Trouble trouble, String aboutWhat) {
    return new Symptom(check, Severity.ERROR, address, sentence, trouble, aboutWhat);
  }
}
