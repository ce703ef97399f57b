package org.bellbuoy.standards.outside;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bellbuoy.standards.outside.DomainNames.Kind;
import org.bellbuoy.standards.outside.DomainNames.Reply;

/// Whether the domain of the contact takes mail, and proves by SPF (RFC 7208), DKIM (RFC 6376) and
/// DMARC (RFC 7489) which mail is its own.
final class MailLook {

  private static final Pattern DOMAIN =
      Pattern.compile(
          "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,10}[a-z]([a-z0-9-]{0,61}[a-z0-9])");
  private static final Pattern SELECTOR = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?");

  private final Round round;
  private final DomainNames names;
  private int unasked;

  MailLook(Round round, DomainNames names) {
    this.round = round;
    this.names = names;
  }

  /// @param contact a mail address, or empty
  void look(String contact) {
    String domain = contact.substring(contact.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (!contact.contains("@") || !DOMAIN.matcher(domain).matches()) {
      return;
    }
    mx(domain);
    spf(domain);
    dmarc(domain);
    dkim(domain);
    if (unasked > 0) {
      round.note(
          Check.MX,
          Severity.NOTE,
          at(domain),
          "The records of " + domain + " cannot be asked for from here.");
    }
  }

  private void mx(String domain) {
    switch (names.ask(domain, Kind.MX)) {
      case Reply.Found found when found.records().stream().anyMatch(one -> one.matches("0 \\.?")) ->
          note(
              Check.MX,
              Severity.ERROR,
              domain,
              "says that it takes no mail (RFC 7505), and is the contact.");
      case Reply.Found _ -> {}
      case Reply.None _ ->
          note(
              Check.MX,
              Severity.ERROR,
              domain,
              "has no MX record, so reports by mail go astray. Name its mail server.");
      case Reply.NotAsked _ -> unasked++;
    }
  }

  private void spf(String domain) {
    one(
        Check.SPF,
        domain,
        domain,
        text -> text.equals("v=spf1") || text.startsWith("v=spf1 "),
        "SPF record, such as v=spf1 mx -all",
        text ->
            text.matches(".*[ +]\\+?all( .*)?")
                ? "has an SPF record that lets everybody send in its name. End it with -all."
                : "");
  }

  private void dmarc(String domain) {
    one(
        Check.DMARC,
        domain,
        "_dmarc." + domain,
        text -> text.startsWith("v=DMARC1"),
        "DMARC record, such as v=DMARC1; p=reject",
        text ->
            text.replace(" ", "").contains(";p=none")
                ? "has a DMARC record that asks for nothing (p=none). Ask for quarantine or reject."
                : "");
  }

  private void dkim(String domain) {
    for (String selector : round.look().selectors()) {
      if (SELECTOR.matcher(selector).matches()) {
        one(
            Check.DKIM,
            domain,
            selector + "._domainkey." + domain,
            text -> text.contains("p="),
            "DKIM key for the selector " + selector,
            text ->
                text.replace(" ", "").matches(".*(^|;)p=(;.*|$)")
                    ? "has revoked its DKIM key " + selector + ". Publish the one that signs."
                    : "");
      }
    }
  }

  private void one(
      Check check,
      String domain,
      String name,
      Predicate<String> is,
      String what,
      java.util.function.UnaryOperator<String> fault) {
    switch (names.ask(name, Kind.TXT)) {
      case Reply.Found found -> {
        List<String> own = found.records().stream().filter(is).toList();
        if (own.isEmpty()) {
          lacks(check, domain, name, what);
        } else if (own.size() > 1) {
          note(
              check,
              Severity.ERROR,
              domain,
              "has more than one " + what + " at " + name + ", so none counts.");
        } else if (!fault.apply(own.getFirst()).isEmpty()) {
          note(check, Severity.WARNING, domain, fault.apply(own.getFirst()));
        }
      }
      case Reply.None _ -> lacks(check, domain, name, what);
      case Reply.NotAsked _ -> unasked++;
    }
  }

  private void lacks(Check check, String domain, String name, String what) {
    note(
        check,
        Severity.WARNING,
        domain,
        "has no " + what + ", at " + name + ": others can write in its name.");
  }

  private void note(Check check, Severity severity, String domain, String says) {
    round.note(check, severity, at(domain), domain + " " + says);
  }

  private static URI at(String domain) {
    return URI.create("dns:" + domain);
  }
}
