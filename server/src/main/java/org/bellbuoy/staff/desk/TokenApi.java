package org.bellbuoy.staff.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bellbuoy.identity.ApiToken;
import org.bellbuoy.identity.CreateApiToken;
import org.bellbuoy.identity.IssuedApiToken;
import org.bellbuoy.identity.NewApiToken;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.RevokeApiToken;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Tokens;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own API tokens; the secret is in the answer that makes one, and nowhere else.
@RestController
class TokenApi {

  /// @param reach `read`, `change` or `decide`; without it, everyday changes
  record Wanted(
      @Nullable String label, @Nullable List<String> roles, int days, @Nullable String reach) {}

  record Token(
      String code,
      String label,
      List<String> roles,
      String reach,
      Instant createdAt,
      Instant expiresAt,
      @Nullable Instant usedAt) {

    static Token of(ApiToken token) {
      return new Token(
          token.code(),
          token.label(),
          RoleWords.keys(token.roles()),
          token.reach().name().toLowerCase(Locale.ROOT),
          token.createdAt(),
          token.expiresAt(),
          token.usedAt().orElse(null));
    }
  }

  record Listing(List<Token> items) {}

  record Issued(String code, String token, Instant expiresAt) {}

  private final Tokens tokens;
  private final CreateApiToken create;
  private final RevokeApiToken revoke;

  TokenApi(Tokens tokens, CreateApiToken create, RevokeApiToken revoke) {
    this.tokens = tokens;
    this.create = create;
    this.revoke = revoke;
  }

  @GetMapping("/api/v1/tokens")
  @Needs(Permission.STAFF)
  Listing list(Viewer viewer) {
    return new Listing(tokens.of(viewer).stream().map(Token::of).toList());
  }

  @PostMapping("/api/v1/tokens")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.CREATED)
  Issued create(Viewer viewer, @RequestBody Wanted wanted) {
    Reading reading = new Reading();
    Set<Role> roles = RoleWords.read(reading, wanted.roles());
    Reach reach = TokenForm.reach(reading, wanted.reach());
    reading.finish();
    String label = wanted.label() == null ? "" : wanted.label();
    IssuedApiToken issued =
        create.execute(viewer, new NewApiToken(label, roles, wanted.days(), reach));
    return new Issued(issued.code(), issued.secret(), issued.expiresAt());
  }

  @DeleteMapping("/api/v1/tokens/{code}")
  @Needs(Permission.STAFF)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Viewer viewer, @PathVariable String code) {
    revoke.execute(viewer, code);
  }
}
