package org.bellbuoy.standards.outside;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The front: whether anybody answers, by TLS, at the right time of day, and for readers who hold
/// on to what they have.
final class FrontLook {

  private static final Duration APART = Duration.ofMinutes(5);
  private static final int TLS_PORT = 443;

  private final Round round;

  FrontLook(Round round) {
    this.round = round;
  }

  /// The page at the front.
  Optional<Answer.Got> look() {
    URI front = round.look().at("/");
    secure(front);
    Optional<Answer.Got> page = round.page(Check.REACHABLE, front, "The front page");
    page.ifPresent(got -> clock(front, got));
    page.ifPresent(got -> cache(round, front, got));
    return page;
  }

  private void secure(URI front) {
    if (round.look().secure()) {
      plain();
      return;
    }
    boolean home = round.look().atHome();
    round.note(
        Check.TLS,
        home ? Severity.NOTE : Severity.ERROR,
        front,
        home
            ? "There is no TLS here: this is for trying out, and what asks for https is not looked at."
            : "This address has no TLS. RFC 9116 and CSAF know https only: put a certificate on it.");
  }

  /// Who types the name alone comes by plain HTTP.
  private void plain() {
    URI base = round.look().base();
    boolean usual = base.getPort() < 0 || base.getPort() == TLS_PORT;
    if (!usual) {
      return;
    }
    URI plain = URI.create("http://" + base.getHost() + "/");
    if (round.raw(plain) instanceof Answer.Got got) {
      String location = got.header("location").orElse("");
      boolean leads = Round.isRedirect(got.status()) && location.startsWith(base + "/");
      boolean bare = Round.isRedirect(got.status()) && location.equals(base.toString());
      if (!leads && !bare) {
        round.note(
            Check.TO_HTTPS,
            Severity.ERROR,
            plain,
            "Plain HTTP must lead to "
                + base
                + "/ and answers "
                + got.status()
                + ". Let it redirect.");
      }
    }
  }

  private void clock(URI front, Answer.Got got) {
    Optional<Instant> there = got.header("date").flatMap(FrontLook::instant);
    if (there.isPresent()) {
      Duration apart = Duration.between(there.get(), round.now()).abs();
      if (apart.compareTo(APART) > 0) {
        round.note(
            new Symptom(
                Check.CLOCK,
                Severity.ERROR,
                front,
                "The clock there and the one here are "
                    + apart.toMinutes()
                    + " minutes apart: what ends, and when, cannot be judged. Set the clock that is wrong.",
                Trouble.CLOCK,
                ""));
      }
    }
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /// What changes must be asked for again, and can be asked for cheaply.
  static void cache(Round round, URI address, Answer.Got got) {
    String control = got.header("cache-control").orElse("");
    boolean fresh = control.contains("no-cache") || control.contains("max-age=");
    boolean lasting = control.contains("immutable") || isLong(control);
    boolean tagged = got.header("etag").isPresent() || got.header("last-modified").isPresent();
    if (!fresh || lasting || !tagged || control.contains("no-store")) {
      round.note(
          new Symptom(
              Check.CACHE,
              Severity.WARNING,
              address,
              "Caches may hold on to this for long, or must fetch it whole each time: it says "
                  + Round.quoted(control)
                  + (tagged ? "" : ", and has neither ETag nor Last-Modified")
                  + ". Let it say no-cache or an age of at most a day, with an ETag.",
              Trouble.ITSELF,
              "cache"));
    }
  }

  private static boolean isLong(String control) {
    int at = control.indexOf("max-age=");
    if (at < 0) {
      return false;
    }
    String digits = control.substring(at + "max-age=".length()).replaceAll("[^0-9].*", "");
    return digits.length() > 5 || (!digits.isEmpty() && Integer.parseInt(digits) > 86_400);
  }
}
