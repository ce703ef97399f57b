package org.bellbuoy.intake;

import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;

/// What a report says, in the reporter's words. Immutable as received.
///
/// @param product the code of a product, or `other`
/// @param what what is wrong; the only thing that must be there
/// @param credit how to be thanked, empty for not at all
/// @param contact an address to write to, empty for the mailbox alone
/// @param pgpKey an armoured public key, empty for none
public record Content(
    String product,
    String version,
    String what,
    String steps,
    String impact,
    String credit,
    String contact,
    String pgpKey) {

  private static final int LINE = 200;
  private static final int TEXT = 100_000;
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
  private static final Pattern ARMOUR =
      Pattern.compile(
          "-----BEGIN PGP PUBLIC KEY BLOCK-----.*-----END PGP PUBLIC KEY BLOCK-----",
          Pattern.DOTALL);

  /// The same without what says who reported it.
  Content withoutReporter() {
    return new Content(product, version, what, steps, impact, "", "", "");
  }

  /// Reads what was typed, and refuses with every flaw there is.
  public static Content read(Content typed) {
    Reading reading = new Reading();
    Content content =
        new Content(
            reading.optionalLine("product", typed.product(), LINE),
            reading.optionalLine("version", typed.version(), LINE),
            reading.block("what", typed.what(), TEXT),
            reading.optionalBlock("steps", typed.steps(), TEXT),
            reading.optionalBlock("impact", typed.impact(), TEXT),
            reading.optionalLine("credit", typed.credit(), LINE),
            reading.optionalLine("contact", typed.contact(), LINE),
            reading.optionalBlock("pgpKey", typed.pgpKey(), TEXT));
    if (!content.contact.isEmpty() && !ADDRESS.matcher(content.contact).matches()) {
      reading.flaw("contact", "Enter an e-mail address like name@example.com, or leave it empty.");
    }
    if (!content.pgpKey.isEmpty() && !ARMOUR.matcher(content.pgpKey).matches()) {
      reading.flaw(
          "pgpKey", "Paste the whole public key block, from BEGIN to END, or leave it empty.");
    }
    reading.finish();
    return content;
  }
}
