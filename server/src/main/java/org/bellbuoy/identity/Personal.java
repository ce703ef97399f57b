package org.bellbuoy.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals and opens what is personal. Each person is a scope of their own, so that one can be
/// erased.
@Component
class Personal {

  /// What is sealed of a person.
  enum Field {
    NAME("person", "name"),
    EMAIL("person", "email"),
    PASSWORD("person", "password hash"),
    TOKEN_LABEL("api token", "label"),
    PASSKEY("passkey", "credential"),
    PASSKEY_LABEL("passkey", "label"),
    DEVICE("session", "device"),
    GENERATOR("code generator", "secret");

    private final String kind;
    private final String word;

    Field(String kind, String word) {
      this.kind = kind;
      this.word = word;
    }

    String kind() {
      return kind;
    }

    String word() {
      return word;
    }

    private Binding of(UUID subject) {
      return new Binding(kind, subject, word);
    }
  }

  private final Vault vault;

  Personal(Vault vault) {
    this.vault = vault;
  }

  Sealed seal(UUID person, Field field, String text) {
    return seal(person, field, person, text);
  }

  /// @param subject the thing of this person's that the text belongs to
  Sealed seal(UUID person, Field field, UUID subject, String text) {
    return vault.in(new SealScope(person)).text(field.of(subject), text);
  }

  String open(Field field, UUID subject, Sealed sealed) {
    return vault.openText(field.of(subject), sealed);
  }

  /// Opens the rows of a list, with few questions for the keys of all of them.
  ///
  /// @param sealed what is sealed in a row
  <R, T> List<T> openEach(
      List<R> rows, Function<R, Sealed> sealed, Function<R, ? extends T> opening) {
    return vault.openEach(rows, sealed, opening);
  }
}
