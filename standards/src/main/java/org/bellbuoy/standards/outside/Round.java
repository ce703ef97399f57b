package org.bellbuoy.standards.outside;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One round of a walk: asks within its bounds, stays at the one host, and writes down what is
/// wrong.
final class Round {

  private static final int GOOD = 200;
  private static final int IN_A_ROW = 3;

  private final Look look;
  private final Fetch fetch;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Instant began;
  private final List<Symptom> symptoms = new ArrayList<>();
  private final Map<URI, Boolean> asked = new HashMap<>();
  private final Set<String> foreign = new HashSet<>();
  private @Nullable String declared;
  private int requests;
  private int silent;
  private boolean cut;
  private boolean reached;

  Round(Look look, Fetch fetch, Clock clock, Consumer<String> progress) {
    this.look = look;
    this.fetch = fetch;
    this.clock = clock;
    this.progress = progress;
    this.began = clock.instant();
  }

  Look look() {
    return look;
  }

  Instant now() {
    return clock.instant();
  }

  Instant began() {
    return began;
  }

  int requests() {
    return requests;
  }

  boolean reached() {
    return reached;
  }

  /// Whether its bounds stopped it before it had seen everything.
  boolean cut() {
    return cut;
  }

  /// Whether the host has fallen silent, so that it is asked no more.
  boolean over() {
    return cut || silent >= IN_A_ROW;
  }

  List<Symptom> symptoms() {
    return symptoms;
  }

  /// Every address that was asked for, and whether it was missing.
  Map<URI, Boolean> asked() {
    return asked;
  }

  void note(Symptom symptom) {
    symptoms.add(symptom);
  }

  void note(Check check, Severity severity, URI address, String sentence) {
    note(Symptom.of(check, severity, address, sentence));
  }

  /// What its own files say where it stands; everything they name there is asked for here.
  void declares(String origin) {
    declared = origin;
  }

  /// The address as it is asked for, or nothing where another host is meant.
  Optional<URI> here(String text) {
    try {
      URI address = look.base().resolve(text);
      String origin = origin(address);
      if (origin.equals(origin(look.base()))) {
        return Optional.of(address);
      }
      return origin.equals(declared)
          ? Optional.of(look.at(address.toString().substring(origin.length())))
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /// An address that one of our own machine-readable files names; another host is a fault.
  Optional<URI> own(Check check, URI in, String named) {
    Optional<URI> here = here(named);
    if (here.isEmpty() && foreign.add(in + " " + named)) {
      note(
          new Symptom(
              check,
              Severity.ERROR,
              in,
              "It names " + quoted(named) + ", which is not below " + look.base() + ".",
              Trouble.BASE,
              "elsewhere"));
    }
    return here;
  }

  /// The file, or nothing, and then a symptom says why.
  Optional<Answer.Got> file(Check check, URI address, String what) {
    return file(check, address, what, Trouble.MISSING, address.toString());
  }

  /// @param missing what lies behind it where there is no such file
  Optional<Answer.Got> file(Check check, URI address, String what, Trouble missing, String about) {
    Asking asking = new Asking(check, what, missing, about, false);
    return ask(address, asking, 1);
  }

  /// The same of a page, which may have moved within the host.
  Optional<Answer.Got> page(Check check, URI address, String what) {
    Asking asking = new Asking(check, what, Trouble.MISSING, address.toString(), true);
    return ask(address, asking, 3);
  }

  /// The bare answer, for what need not be there; nothing is written down.
  Answer raw(URI address) {
    return mayAsk(address) ? counted(address, fetch.plain(address)) : new Answer.NotAsked();
  }

  Answer packed(URI address) {
    return mayAsk(address) ? counted(address, fetch.packed(address)) : new Answer.NotAsked();
  }

  private boolean mayAsk(URI address) {
    boolean spent =
        requests >= look.limits().requests() || now().isAfter(began.plus(look.limits().time()));
    cut |= spent;
    boolean may = !spent && silent < IN_A_ROW;
    if (may) {
      requests++;
      progress.accept(address.toString());
    }
    return may;
  }

  private Answer counted(URI address, Answer answer) {
    boolean ours = origin(address).equals(origin(look.base()));
    switch (answer) {
      case Answer.Got got -> {
        reached |= ours;
        silent = 0;
        asked.put(address, isMissing(got.status()));
      }
      case Answer.Away _, Answer.TooSlow _ -> silent += ours ? 1 : 0;
      case Answer.TooLarge _, Answer.NotAsked _ -> asked.put(address, false);
    }
    return answer;
  }

  private Optional<Answer.Got> ask(URI address, Asking asking, int hops) {
    if (!mayAsk(address)) {
      return Optional.empty();
    }
    Answer answer = counted(address, fetch.plain(address));
    if (answer instanceof Answer.Got got && isRedirect(got.status())) {
      return follow(address, got, asking, hops);
    }
    return judged(address, answer, asking);
  }

  private Optional<Answer.Got> judged(URI address, Answer answer, Asking asking) {
    if (answer instanceof Answer.Got got && got.status() == GOOD) {
      return Optional.of(got);
    }
    note(asking.symptom(address, answer, look.base()));
    return Optional.empty();
  }

  private Optional<Answer.Got> follow(URI from, Answer.Got got, Asking asking, int hops) {
    String location = got.header("location").orElse("");
    Optional<URI> to =
        location.isEmpty() ? Optional.empty() : here(from.resolve(safe(location)).toString());
    if (to.isEmpty() || to.get().equals(from)) {
      note(
          new Symptom(
              asking.check(),
              Severity.ERROR,
              from,
              asking.what() + " leads to " + quoted(location) + " instead of answering.",
              Trouble.ELSEWHERE,
              host(location)));
      return Optional.empty();
    }
    if (!asking.mayMove()) {
      note(
          asking.check(),
          Severity.WARNING,
          from,
          asking.what()
              + " is only found by way of "
              + to.get()
              + ". Name that address, or serve it where it is named.");
    }
    if (hops == 0) {
      note(asking.check(), Severity.ERROR, from, asking.what() + " leads round in circles.");
      return Optional.empty();
    }
    return ask(to.get(), asking, hops - 1);
  }

  private static String safe(String location) {
    try {
      return URI.create(location).toString();
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static String host(String location) {
    try {
      String host = URI.create(location).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  static boolean isMissing(int status) {
    return status == 404 || status == 410;
  }

  /// Scheme, host and port.
  static String origin(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return scheme + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }

  /// What others wrote, cut short and without anything that moves a terminal.
  static String quoted(String text) {
    String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
    return "“" + (plain.length() > 120 ? plain.substring(0, 120) + "…" : plain) + "”";
  }
}
