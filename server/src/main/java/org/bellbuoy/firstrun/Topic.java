package org.bellbuoy.firstrun;

import org.bellbuoy.identity.Permission;

/// One of the ten things a new house asks, and the form in which it is said.
public enum Topic {
  NAME(
      "Who are you?",
      "The name stands on every public page, in letters and in signed files.",
      "Public pages and letters then carry no name, and the policy cannot name who promises.",
      "/settings/vendor#name",
      Permission.EDIT_POLICY,
      Also.NOTHING),
  CONTACT(
      "Where does one write to you about security?",
      "An address that people read, such as security@example.com. Without one the policy cannot be published.",
      "The policy cannot be published without an address, and security.txt stays away.",
      "/settings/vendor#contact",
      Permission.EDIT_POLICY,
      Also.NOTHING),
  HOURS(
      "When is somebody at the desk?",
      "Time zone, days and hours. The promise of an answer within one business day counts only these.",
      "The promise of an answer then counts Monday to Friday, nine to five, in UTC.",
      "/settings/calendar#zone",
      Permission.EDIT_POLICY,
      Also.RIGHT_AS_IT_IS),
  HOLIDAYS(
      "On which days is nobody there?",
      "The public holidays of your country or region, and your own.",
      "Every working day then counts, also the holidays of your country.",
      "/settings/calendar#country",
      Permission.EDIT_POLICY,
      Also.RIGHT_AS_IT_IS),
  PRODUCT(
      "What do you make?",
      "The first product, with a release stream. Reporters choose it in the form, and versions are checked against it.",
      "The report form then offers no product, and no advisory can name one.",
      "/products/new",
      Permission.EDIT_CATALOG,
      Also.NOTHING),
  POLICY(
      "What do you promise?",
      "The text is written already, with your name in it. Read it, change it, publish it.",
      "Reporters then find no promise and no rules, and reports are bound to no version.",
      "/policy/new",
      Permission.EDIT_POLICY,
      Also.NOTHING),
  KEY(
      "With which key do you sign and read?",
      "An OpenPGP key is made by itself. Look at its fingerprint, and print the sheet of secrets.",
      "The house then uses the key it makes by itself, and nobody has looked at its fingerprint.",
      "/settings/openpgp",
      Permission.MANAGE_KEYS,
      Also.NOTHING),
  MAIL(
      "How do letters leave and arrive?",
      "The server that letters are sent by, and the mailbox that is read. A letter to yourself and one to the house show that both work. Reporters can do without: the form and the status page need no mail.",
      "Reports then come by the form and the API alone, and warnings are seen at the desk only.",
      "/first-run/mail",
      Permission.RUN_HOUSE,
      Also.NOT_USED),
  ROLES(
      "Who does what?",
      "Somebody who answers, somebody who leads and somebody else who publishes. One person may hold several roles; what needs two needs two people.",
      "What needs two persons, such as publishing, then waits for a second one.",
      "/people",
      Permission.MANAGE_PEOPLE,
      Also.RIGHT_AS_IT_IS),
  SURFACES(
      "What do you use of it?",
      "Say which surfaces and roles you use; the rest is seen nowhere. Policy, report form, security.txt and advisories need no further settings.",
      "Everything the house can do then stands in its navigation.",
      "/settings/surfaces",
      Permission.EDIT_POLICY,
      Also.RIGHT_AS_IT_IS);

  /// What one may say instead of filling in the form.
  public enum Also {
    NOTHING(""),
    RIGHT_AS_IT_IS("It is right as it is"),
    NOT_USED("We do without");

    private final String words;

    Also(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  private final String question;
  private final String why;
  private final String without;
  private final String form;
  private final Permission needs;
  private final Also also;

  Topic(String question, String why, String without, String form, Permission needs, Also also) {
    this.question = question;
    this.why = why;
    this.without = without;
    this.form = form;
    this.needs = needs;
    this.also = also;
  }

  public String question() {
    return question;
  }

  public String why() {
    return why;
  }

  /// What it means to leave it for another day.
  public String without() {
    return without;
  }

  /// The address of the form, at the desk.
  public String form() {
    return form;
  }

  /// What whoever says it must hold.
  public Permission needs() {
    return needs;
  }

  public Also also() {
    return also;
  }
}
