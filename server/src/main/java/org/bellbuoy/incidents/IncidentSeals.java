package org.bellbuoy.incidents;

import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals what is written about an incident in a scope of its own, and opens it.
@Component
class IncidentSeals {

  private static final String ERASED = "(erased)";

  /// What is left of a letter.
  private static final String NOTHING =
      """
      {"subject": "(erased)", "wording": "", "fields": {}, "text": "(erased)"}\
      """;

  private final Vault vault;

  IncidentSeals(Vault vault) {
    this.vault = vault;
  }

  byte[] what(UUID incident, String text) {
    return vault.in(new SealScope(incident)).text(what(incident), text).bytes();
  }

  String openWhat(UUID incident, byte[] sealed) {
    return vault.openText(what(incident), Sealed.of(sealed), ERASED);
  }

  byte @Nullable [] step(UUID incident, UUID step, String text) {
    return text.isEmpty() ? null : vault.in(new SealScope(incident)).text(step(step), text).bytes();
  }

  String openStep(UUID step, byte @Nullable [] sealed) {
    return sealed == null ? "" : vault.openText(step(step), Sealed.of(sealed), ERASED);
  }

  byte[] exposure(UUID incident, UUID exposure, String text) {
    return vault.in(new SealScope(incident)).text(exposure(exposure), text).bytes();
  }

  String openExposure(UUID exposure, byte[] sealed) {
    return vault.openText(exposure(exposure), Sealed.of(sealed), ERASED);
  }

  byte[] attempt(UUID incident, UUID attempt, String text) {
    return vault.in(new SealScope(incident)).text(attempt(attempt), text).bytes();
  }

  String openAttempt(UUID attempt, byte[] sealed) {
    return vault.openText(attempt(attempt), Sealed.of(sealed), ERASED);
  }

  byte[] letter(UUID incident, UUID letter, String said) {
    return vault.in(new SealScope(incident)).text(letter(letter), said).bytes();
  }

  String openLetter(UUID letter, byte[] sealed) {
    return vault.openText(letter(letter), Sealed.of(sealed), NOTHING);
  }

  private static Binding letter(UUID letter) {
    return new Binding("incident letter", letter, "said");
  }

  private static Binding exposure(UUID exposure) {
    return new Binding("incident exposure", exposure, "what");
  }

  private static Binding attempt(UUID attempt) {
    return new Binding("incident attempt", attempt, "note");
  }

  private static Binding what(UUID incident) {
    return new Binding("incident", incident, "what");
  }

  private static Binding step(UUID step) {
    return new Binding("incident step", step, "text");
  }
}
