package org.bellbuoy.walls;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The ways by which something could leave, and what asks at each *may this viewer know?* or *may
/// this be said yet?*
public final class Exits {

  private record Exit(String name, String where, String asks, String proof) {}

  private static final String SWEEP = "`CanaryTests`";
  private static final String MAIL = "`MailCanaryTests`";
  private static final String NONE = "does not exist";

  private static final List<Exit> ALL =
      List.of(
          new Exit("page", "desk, counter, street", "`Authority`, circle of the case", SWEEP),
          new Exit("API", "desk, counter, street", "`Authority`, circle of the case", SWEEP),
          new Exit("search", "desk", "circle, before ranking", SWEEP),
          new Exit("count", "Today, lists", "membership in SQL", SWEEP),
          new Exit("autocomplete", "desk, the box in the bar", "circle, before ranking", SWEEP),
          new Exit(
              "likeness", "desk, page of a report", "circle, before comparing", "`AlikeTests`"),
          new Exit("history", "timeline, readers", "circle of the case", SWEEP),
          new Exit(
              "mail subject", "letters to reporters", "a constant; names a random tag only", MAIL),
          new Exit(
              "mail body",
              "letters to reporters",
              "who may answer the report; the address it came from; restore fence",
              MAIL),
          new Exit(
              "mail to others who work on a flaw",
              "letters to coordinators, upstream and other vendors",
              "the embargo has ended, or they are a party since a lead said that they may know; restore fence",
              "`CounterpartMailTests`"),
          new Exit(
              "letter about an incident",
              "customers whom it affects",
              "somebody of its circle who did not write it; restore fence",
              "`IncidentMailTests`"),
          new Exit(
              "a customer's own page",
              "counter, signed in by a link to a contact's address",
              "`Authority`; views of the customers of whom somebody is signed in; only what is public and what they were sent; restore fence",
              "`CustomerPageTests`"),
          new Exit(
              "letter with a link to sign in",
              "contacts of customers",
              "the address stands in the register; a constant subject; three an hour; restore fence",
              "`CustomerPageTests`"),
          new Exit(
              "file of letters to persons concerned",
              "desk API",
              "circle of the incident; stays with it",
              "`PersonListTests`"),
          new Exit(
              "webhook of a stranger",
              "programs that asked at the street and confirmed it",
              "only what is published, once its page stands; restore fence",
              "`WebhookTests`"),
          new Exit(
              "webhook and chat",
              "hooks that an administrator named",
              "neutral sentences only: kind of promise and moment; restore fence",
              "`HooksTests`"),
          new Exit(
              "warning by mail",
              "letters to whoever is on duty",
              "a constant subject, neutral sentences, counts; restore fence",
              "`WarningTests`"),
          new Exit(
              "CVE Services",
              "the service that an administrator set",
              "to reserve: nothing of the case; a record: only what is public; restore fence",
              "`CveServicesTests`"),
          new Exit(
              "feed",
              "Atom, RSS, JSON Feed, calendar, also of each product; ROLIE, JSON lists",
              "`Lifted` and `Approved`",
              SWEEP),
          new Exit(
              "calendar",
              "a secret address for each person",
              "circle of the report; every entry says the same words",
              "`CalendarFeedTests`"),
          new Exit(
              "evidence pack",
              "desk",
              "circle of the case or incident, and the right to take evidence; in the ledger before it leaves",
              "`EvidencePackTests`"),
          new Exit("export", "catalogue, public tree", "`Lifted` and `Approved`", SWEEP),
          new Exit("print", "the pages themselves", "as the page", SWEEP),
          new Exit("error text", "problem documents and pages", "no words of the case", SWEEP),
          new Exit("log", "standard error", "no words of the case", SWEEP),
          none("metric", "nothing keeps or serves figures for machines"));

  /// What the sources must not hold while an exit does not exist.
  private static final Map<String, Pattern> SIGNS =
      Map.of(
          "metric",
          Pattern.compile(
              "MeterRegistry|registerMBean|PlatformMBeanServer|(?i)prometheus|/metrics"));

  private Exits() {}

  private static Exit none(String name, String why) {
    return new Exit(name, NONE, why, SWEEP);
  }

  /// The exits that a text of the sources opens though the table says that they do not exist.
  public static Stream<String> openedBy(String source) {
    return ALL.stream()
        .filter(exit -> exit.where().equals(NONE))
        .map(Exit::name)
        .filter(name -> Objects.requireNonNull(SIGNS.get(name)).matcher(source).find());
  }

  public static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Exits

            Written by `CanaryTests`. Each way by which something under embargo could leave, what
            asks there whether it may, and what proves it.

            | exit | where | what asks | proof |
            | --- | --- | --- | --- |
            """);
    for (Exit exit : ALL) {
      page.append(
          "| %s | %s | %s | %s |\n"
              .formatted(exit.name(), exit.where(), exit.asks(), exit.proof()));
    }
    return page.toString();
  }
}
