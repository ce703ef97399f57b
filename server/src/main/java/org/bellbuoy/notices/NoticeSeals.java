package org.bellbuoy.notices;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Opens and seals who gets a notice, in the scope of the notice.
@Component
class NoticeSeals {

  private final Vault vault;
  private final JsonMapper json;

  NoticeSeals(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  /// Good for the recipients of one notice within one transaction.
  Seal of(UUID notice) {
    return vault.in(new SealScope(notice));
  }

  Sealed seal(Seal seal, UUID delivery, Recipient recipient) {
    return seal.bytes(binding(delivery), json.writeValueAsBytes(recipient));
  }

  /// Empty once it was erased.
  Optional<Recipient> open(UUID delivery, Sealed sealed) {
    try {
      return Optional.of(json.readValue(vault.open(binding(delivery), sealed), Recipient.class));
    } catch (ScopeErased gone) {
      return Optional.empty();
    }
  }

  Sealed note(UUID notice, UUID attempt, String words) {
    return of(notice).text(noteBinding(attempt), words);
  }

  String openNote(UUID attempt, Sealed sealed) {
    return vault.openText(noteBinding(attempt), sealed, "(erased)");
  }

  Sealed words(UUID notice, IncidentWords words) {
    return of(notice).bytes(wordsBinding(notice), json.writeValueAsBytes(words));
  }

  /// Empty once they were erased.
  Optional<IncidentWords> openWords(UUID notice, Sealed sealed) {
    try {
      return Optional.of(
          json.readValue(vault.open(wordsBinding(notice), sealed), IncidentWords.class));
    } catch (ScopeErased gone) {
      return Optional.empty();
    }
  }

  Sealed stopped(UUID notice, String why) {
    return of(notice).text(stoppedBinding(notice), why);
  }

  String openStopped(UUID notice, Sealed sealed) {
    return vault.openText(stoppedBinding(notice), sealed, "(erased)");
  }

  Sealed leftOut(UUID scope, UUID exclusion, String words) {
    return of(scope).text(leftOutBinding(exclusion), words);
  }

  String openLeftOut(UUID exclusion, Sealed sealed) {
    return vault.openText(leftOutBinding(exclusion), sealed, "(erased)");
  }

  private static Binding leftOutBinding(UUID exclusion) {
    return new Binding("customer left out", exclusion, "words");
  }

  private static Binding stoppedBinding(UUID notice) {
    return new Binding("notice that was stopped", notice, "why");
  }

  private static Binding wordsBinding(UUID notice) {
    return new Binding("notice of an incident", notice, "words");
  }

  private static Binding noteBinding(UUID attempt) {
    return new Binding("notice attempt", attempt, "note");
  }

  private static Binding binding(UUID delivery) {
    return new Binding("notice delivery", delivery, "to");
  }
}
