package org.bellbuoy.announcement;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// An outlet as typed.
///
/// @param inside `yes` when it stands in our own network
/// @param proposed `yes` when a file is to come as a pull request
public record OutletForm(
    @Nullable String kind,
    @Nullable String what,
    @Nullable String name,
    @Nullable String address,
    @Nullable String inside,
    @Nullable String space,
    @Nullable String folder,
    @Nullable String proposed,
    @Nullable String user,
    @Nullable String secret) {

  private static final Set<String> SAID = Set.of("", "yes", "no", "true", "false");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST = 500;
  private static final int LONGEST_SECRET = 2_000;
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]*");
  private static final Pattern REPOSITORY = Pattern.compile("[\\w.-]+/[\\w.-]+");
  private static final Pattern PROJECT = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");
  private static final Pattern JIRA_PROJECT = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern FOLDER = Pattern.compile("([\\w-][\\w.-]*(/[\\w-][\\w.-]*)*)?");

  public static OutletForm empty() {
    return new OutletForm("github_issues", "issue", "", "", "", "", "", "", "", "");
  }

  public boolean standsInside() {
    return isYes(inside);
  }

  public boolean isProposed() {
    return isYes(proposed);
  }

  private static boolean isYes(@Nullable String said) {
    return "yes".equals(said) || "true".equals(said);
  }

  /// What was typed, once it is sound.
  record Read(
      OutletKind kind,
      What what,
      String name,
      URI address,
      boolean inside,
      String space,
      String folder,
      boolean proposed,
      String user,
      String secret) {}

  Read read(OutwardAddresses addresses) {
    Reading reading = new Reading();
    OutletKind of = reading.choice("kind", kind, OutletKind.class).orElse(OutletKind.MASTODON);
    What text = reading.choice("what", what, What.class).orElse(What.SOCIAL);
    if (reading.flaws().isEmpty() && !of.takes(text)) {
      reading.flaw("what", of.words() + " cannot take this text. Choose another.");
    }
    String called = reading.line("name", name, LONGEST_NAME);
    URI at = address(reading, of, addresses);
    String where = space(reading, of);
    String below = reading.optionalLine("folder", folder, LONGEST).replaceAll("^/+|/+$", "");
    if (!FOLDER.matcher(below).matches()) {
      reading.flaw("folder", "Enter a folder such as blog/posts, without dots at the beginning.");
    }
    yesOrNo(reading, "inside", inside);
    yesOrNo(reading, "proposed", proposed);
    String person = user(reading, of);
    String token = secret(reading, of);
    reading.finish();
    return new Read(
        of, text, called, at, standsInside(), where, below, isProposed(), person, token);
  }

  private URI address(Reading reading, OutletKind of, OutwardAddresses addresses) {
    String typed = reading.optionalLine("address", address, LONGEST);
    String full = typed.isEmpty() ? of.usualAddress() : typed.endsWith("/") ? typed : typed + "/";
    Optional<URI> read = addresses.read(full).filter(uri -> uri.getRawQuery() == null);
    if (read.isEmpty()) {
      reading.flaw("address", "Enter an address that begins with https:// and a name.");
    }
    return read.orElse(URI.create("https://invalid/"));
  }

  private String space(Reading reading, OutletKind of) {
    String typed = reading.optionalLine("space", space, LONGEST);
    if (!of.hasSpaces()) {
      return "";
    }
    switch (of) {
      case GITHUB_ISSUES, GITHUB_FILES ->
          match(reading, REPOSITORY, typed, "Enter owner and repository, such as acme/issues.");
      case GITLAB_ISSUES ->
          match(reading, PROJECT, typed, "Enter the project with its groups, such as acme/issues.");
      case JIRA_ISSUES ->
          match(reading, JIRA_PROJECT, typed, "Enter the key of the project, such as SEC.");
      case WORDPRESS, GHOST, MASTODON, BLUESKY, X -> {}
    }
    return typed;
  }

  private static void match(Reading reading, Pattern form, String typed, String sentence) {
    if (!form.matcher(typed).matches()) {
      reading.flaw("space", sentence);
    }
  }

  private static void yesOrNo(Reading reading, String field, @Nullable String typed) {
    if (!SAID.contains(reading.optionalLine(field, typed, LONGEST_NAME))) {
      reading.flaw(field, "Say yes or no, or leave it out for no.");
    }
  }

  private String user(Reading reading, OutletKind of) {
    String typed = reading.optionalLine("user", user, LONGEST);
    if (of.hasUser() && (typed.isEmpty() || !PRINTABLE.matcher(typed).matches())) {
      reading.flaw("user", "Enter the name or address that the secret belongs to.");
    }
    return of.hasUser() ? typed : "";
  }

  private String secret(Reading reading, OutletKind of) {
    String typed = reading.line("secret", secret, LONGEST_SECRET);
    if (!PRINTABLE.matcher(typed).matches()) {
      reading.flaw("secret", "Enter the secret as the service gave it.");
    } else if (of == OutletKind.X && typed.split(" ", -1).length != 4) {
      reading.flaw(
          "secret",
          "Enter API key, API key secret, access token and access token secret, with a space"
              + " between them.");
    } else if (of == OutletKind.GHOST && !typed.matches("[0-9a-f]{24}:([0-9a-f]{2}){16,64}")) {
      reading.flaw("secret", "Enter the Admin API key of a custom integration, id and secret.");
    }
    return typed;
  }
}
