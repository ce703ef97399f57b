package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes the OpenPGP keys that a reporter pasted or attached: in the report, or later through the
/// mailbox, which only the code opens. Part of the deed that hears of it; hearing it twice changes
/// nothing.
///
/// A key is put on record when it names the reporter's address and no key of theirs is on record.
/// Any other is shown with the reason and encrypted to by nobody. It is read in the locked process.
@Component
public class TakeUploadedKeys {

  private static final int MOST_BLOCKS = 3;
  private static final int LONGEST = 2 * PgpLimits.CERTIFICATE;
  private static final String BEGIN = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
  private static final Pattern BLOCK =
      Pattern.compile(
          BEGIN + ".{1," + LONGEST + "}?-----END PGP PUBLIC KEY BLOCK-----", Pattern.DOTALL);

  private final ThreadStore threads;
  private final KnownKeys keys;
  private final MailParser parser;
  private final Vault vault;

  TakeUploadedKeys(ThreadStore threads, KnownKeys keys, MailParser parser, Vault vault) {
    this.threads = threads;
    this.keys = keys;
    this.parser = parser;
    this.vault = vault;
  }

  /// @param message what they wrote through the mailbox, or null for the report itself
  /// @param addresses by which the reporter says to be reached, in lower case
  /// @param words of the report
  @Transactional(propagation = Propagation.MANDATORY)
  public void take(
      Viewer.Machine house,
      ThreadId thread,
      @Nullable MessageId message,
      Set<String> addresses,
      List<String> words) {
    List<byte[]> blocks = new ArrayList<>();
    words.forEach(text -> pasted(text, blocks));
    written(thread, message).ifPresent(text -> pasted(text, blocks));
    attached(thread, message, blocks);
    blocks.stream()
        .limit(MOST_BLOCKS)
        .flatMap(block -> parser.keys(block).stream())
        .limit(PgpLimits.CERTIFICATES)
        .forEach(key -> take(thread, addresses, key));
  }

  private Optional<String> written(ThreadId thread, @Nullable MessageId message) {
    return threads.messages(thread).stream()
        .filter(each -> each.id().equals(message) && each.author() instanceof Author.TheReporter)
        .map(each -> vault.openText(Attaching.text(each.id().value()), each.text()))
        .findFirst();
  }

  private static void pasted(String text, List<byte[]> blocks) {
    Matcher found = BLOCK.matcher(text);
    while (blocks.size() < MOST_BLOCKS && found.find()) {
      blocks.add(found.group().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void attached(ThreadId thread, @Nullable MessageId message, List<byte[]> blocks) {
    for (ThreadStore.StoredAttachment file : threads.attachments(thread)) {
      boolean came = Objects.equals(file.message(), message);
      if (came && file.size() <= LONGEST && blocks.size() < MOST_BLOCKS) {
        byte[] content =
            vault.open(Attaching.content(file.id().value()), threads.content(file.id()));
        if (isKey(content)) {
          blocks.add(content);
        }
      }
    }
  }

  /// An armoured block, or a packet of a public key (RFC 9580 section 4.2).
  private static boolean isKey(byte[] content) {
    if (content.length == 0) {
      return false;
    }
    int first = content[0] & 0xff;
    String start =
        new String(content, 0, Math.min(content.length, 2_000), StandardCharsets.ISO_8859_1);
    return first == 0xc6 || (first >= 0x98 && first <= 0x9b) || start.contains(BEGIN);
  }

  private void take(ThreadId thread, Set<String> addresses, SeenKey key) {
    keys.take(thread, key, KeySource.UPLOAD, doubt(thread, addresses, key));
  }

  private @Nullable KeyDoubt doubt(ThreadId thread, Set<String> addresses, SeenKey key) {
    if (!key.encrypts()) {
      return KeyDoubt.TAKES_NOTHING;
    }
    if (addresses.isEmpty()) {
      return KeyDoubt.NO_ADDRESS;
    }
    if (key.addresses().stream().noneMatch(addresses::contains)) {
      return KeyDoubt.NAMES_ANOTHER;
    }
    return keys.mayBeReplaced(thread) ? null : KeyDoubt.LATER;
  }
}
