package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// How many messages each sender has sent us within an hour, to read whoever writes very much
/// behind the others.
///
/// A sender is the first address that the message says it is from; anybody may claim any, so this
/// decides about the order of reading and nothing else. It is known by a hash with a key of this
/// process only, in memory.
@Component
class MailPace {

  /// Messages of one sender in an hour that are read in the order of their arrival.
  static final int AN_HOUR = 30;

  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 20_000;
  private static final int HEAD = 65_536;
  private static final int LINE = 2_000;
  private static final Pattern FROM = Pattern.compile("(?im)^from:(.{0," + LINE + "})$");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>@\",;:]{1,64}@[^\\s<>@\",;:]{1,255}");

  private record Counted(Instant since, int messages) {

    boolean isOver(Instant now) {
      return Duration.between(since, now).abs().compareTo(KEPT) >= 0;
    }

    Counted more() {
      return new Counted(since, messages + 1);
    }
  }

  private final byte[] key = new byte[32];
  private final Map<UUID, Counted> senders =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Counted> eldest) {
          return size() > MOST;
        }
      };

  MailPace() {
    new SecureRandom().nextBytes(key);
  }

  /// One more message; says whether it is read behind the others.
  boolean isTooMuch(byte[] raw, Instant at) {
    return sender(raw).map(sender -> add(sender, at) > AN_HOUR).orElse(false);
  }

  private synchronized int add(String sender, Instant at) {
    byte[] named = sender.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    UUID hash = UUID.nameUUIDFromBytes(Hashes.sha256(key, named));
    Counted was = senders.get(hash);
    Counted is = was == null || was.isOver(at) ? new Counted(at, 1) : was.more();
    senders.put(hash, is);
    return is.messages();
  }

  private static Optional<String> sender(byte[] raw) {
    String head = new String(raw, 0, Math.min(raw.length, HEAD), StandardCharsets.ISO_8859_1);
    int end = head.indexOf("\r\n\r\n");
    Matcher from = FROM.matcher(end < 0 ? head : head.substring(0, end));
    if (!from.find()) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(from.group(1));
    return address.find() ? Optional.of(address.group()) : Optional.empty();
  }
}
