package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a token by which a script acts as its owner, in some of the owner's roles and for a time.
///
/// Refuses: [NotAllowed], [Invalid].
@Component
public class CreateApiToken {

  static final int LONGEST_DAYS = 366;
  static final int LONGEST_DECIDING_DAYS = 90;
  private static final int LONGEST_LABEL = 60;

  private final TokenStore tokens;
  private final Personal personal;
  private final Authority authority;
  private final News news;
  private final Ids ids;
  private final Clock clock;

  CreateApiToken(
      TokenStore tokens, Personal personal, Authority authority, News news, Ids ids, Clock clock) {
    this.tokens = tokens;
    this.personal = personal;
    this.authority = authority;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public IssuedApiToken execute(Viewer viewer, NewApiToken typed) {
    Viewer.Staff owner = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    NewApiToken read = read(owner, typed);
    String secret = Tokens.PREFIX + Token.fresh().text();
    TokenStore.Listed token = token(owner.personId(), read);
    tokens.add(token, owner.personId(), Token.presented(secret).hash());
    news.tell(new ApiTokenCreated(owner.actor(), token.createdAt(), token.id(), owner.personId()));
    return new IssuedApiToken(token.code(), secret, token.expiresAt());
  }

  private TokenStore.Listed token(UUID owner, NewApiToken read) {
    Instant now = clock.instant();
    UUID id = ids.next();
    return new TokenStore.Listed(
        id,
        ids.code(),
        personal.seal(owner, Personal.Field.TOKEN_LABEL, id, read.label()),
        read.roles(),
        read.reach(),
        now,
        now.plus(Duration.ofDays(read.days())),
        Optional.empty());
  }

  private static NewApiToken read(Viewer.Staff owner, NewApiToken typed) {
    Reading reading = new Reading();
    String label = reading.line("label", typed.label(), LONGEST_LABEL);
    if (typed.roles().isEmpty()) {
      reading.flaw("roles", "Choose at least one role.");
    }
    if (!owner.roles().containsAll(typed.roles())) {
      reading.flaw("roles", "Choose only roles you hold yourself.");
    }
    int most = typed.reach() == Reach.DECIDE ? LONGEST_DECIDING_DAYS : LONGEST_DAYS;
    if (typed.days() < 1 || typed.days() > most) {
      reading.flaw("days", "Choose 1 to " + most + " days.");
    }
    reading.finish();
    return new NewApiToken(label, typed.roles(), typed.days(), typed.reach());
  }
}
