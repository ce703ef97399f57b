package org.bellbuoy.demo;

/// What invented reporters write to the sample vendor.
final class Letters {

  static final Letter TRAVERSAL =
      new Letter(
          SampleCatalog.SERVER,
          "2026.2.0",
          "Importing a backup lets me write files outside of the backup folder. The names inside of"
              + " the archive are used as they are, so “../../” works.",
          "1. Make an archive with an entry named ../../plugins/x.jar\n"
              + "2. Sign in as somebody who may import\n"
              + "3. Import it: the file lies in the plugins folder.",
          "I could run code as the service user on my own test server.",
          "Robin Reporter");

  static final Letter REDIRECT =
      new Letter(
          SampleCatalog.SERVER,
          "2026.2.1",
          "The parameter “next” of the sign-in page takes any address.",
          "Open /sign-in?next=//example.org and sign in.",
          "Good for making people believe a foreign page.",
          "Robin Reporter");

  static final Letter LOG =
      new Letter(
          SampleCatalog.AGENT,
          "7.3.1",
          "With debug logging on, the agent writes its session token into agent.log.",
          "Set log.level=debug, restart, search the log for “Authorization”.",
          "Whoever reads the log can act as the agent.",
          "Robin Reporter");

  static final Letter BOMB =
      new Letter(
          SampleCatalog.SERVER,
          "2026.2.3",
          "A 40 kB archive with 50 GB of zeros stops the server.",
          "Upload the archive in the project view and wait for ten seconds.",
          "Everybody loses the service until somebody starts it again.",
          "");

  static final Letter SCRIPT =
      new Letter(
          SampleCatalog.CLOUD,
          "",
          "A project's description is shown without escaping in the weekly mail.",
          "Give a project the description <img src=x onerror=…> and wait for Monday's mail.",
          "In some mail programs the picture is loaded from my server.",
          "Kim Curious");

  static final Letter INVITES =
      new Letter(
          SampleCatalog.CLOUD,
          "",
          "Invitations can still be used after the project was deleted.",
          "Invite somebody, delete the project, then follow the link in the mail.",
          "The person ends up in an empty project with my name on it.",
          "");

  static final Letter TIMING =
      new Letter(
          SampleCatalog.SERVER,
          "2026.1.5",
          "The answer of the API takes longer when a user name exists.",
          "Compare 1000 requests for “admin” with 1000 for a random name.",
          "User names can be guessed.",
          "");

  static final Letter CERTIFICATE =
      new Letter(
          SampleCatalog.AGENT,
          "7.3.3",
          "The agent goes on when the server's certificate has expired.",
          "Set the clock of the agent ahead by two years.",
          "",
          "Sasha Sender");

  static final Letter QUESTION =
      Letter.of("Do your products contain the Ropewalk XML reader? Our auditors ask for a list.");

  static final Letter SPAM =
      Letter.of("Dear sir, we have found critical bug in your website. Send us your bounty price.");

  static final Letter HEADER =
      Letter.of("Your shop's site sends no Strict-Transport-Security header on the 404 page.");

  static final Letter STICK =
      new Letter(
          SampleCatalog.SERVER,
          "2026.2.3",
          "A customer showed me in a call that the audit view lists projects of other teams.",
          "",
          "It was only the names, but they were surprised.",
          "");

  private Letters() {}
}
