package org.bellbuoy.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Sealed;
import org.springframework.stereotype.Component;

/// The shelf of the staff's door.
@Component
class StaffShelf implements PasskeyShelf {

  private final PasskeyStore store;
  private final ChallengeStore challenges;
  private final Personal personal;
  private final News news;

  StaffShelf(PasskeyStore store, ChallengeStore challenges, Personal personal, News news) {
    this.store = store;
    this.challenges = challenges;
    this.personal = personal;
    this.news = news;
  }

  @Override
  public boolean add(PasskeyRow passkey, byte[] lookup) {
    return store.add(passkey, lookup);
  }

  @Override
  public List<PasskeyRow> of(UUID subject) {
    return store.of(subject);
  }

  @Override
  public Optional<PasskeyRow> hold(byte[] lookup) {
    return store.hold(lookup);
  }

  @Override
  public void used(UUID passkey, long signs, Instant now) {
    store.used(passkey, signs, now);
  }

  @Override
  public void doubt(UUID passkey, Instant now) {
    store.doubt(passkey, now);
  }

  @Override
  public boolean spend(byte[] challenge, Instant until) {
    return challenges.add(challenge, until);
  }

  @Override
  public Sealed seal(UUID subject, Part part, UUID passkey, String text) {
    return personal.seal(subject, field(part), passkey, text);
  }

  @Override
  public String open(Part part, UUID passkey, Sealed sealed) {
    return personal.open(field(part), passkey, sealed);
  }

  @Override
  public void tell(DomainEvent deed) {
    news.tell(deed);
  }

  private static Personal.Field field(Part part) {
    return switch (part) {
      case CREDENTIAL -> Personal.Field.PASSKEY;
      case LABEL -> Personal.Field.PASSKEY_LABEL;
    };
  }
}
