package org.bellbuoy.customers;

import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A contact as typed.
///
/// @param to the address or number that belongs to the channel
/// @param place 1 for who is written to first; last where nothing is said
public record ContactForm(
    @Nullable String role,
    @Nullable String name,
    @Nullable String channel,
    @Nullable String to,
    @Nullable String language,
    @Nullable String certificate,
    @Nullable String place) {

  static final int MOST = 50;
  private static final int TO = 500;
  private static final int CERTIFICATE = 60_000;
  private static final Pattern ARMOUR =
      Pattern.compile(
          "-----BEGIN PGP PUBLIC KEY BLOCK-----\\s.*\\s-----END PGP PUBLIC KEY BLOCK-----",
          Pattern.DOTALL);

  public static ContactForm empty() {
    return new ContactForm("security", "", "mail", "", "en", "", "");
  }

  public static ContactForm of(Contact contact) {
    ContactPaper paper = contact.paper();
    return new ContactForm(
        contact.role().key(),
        paper.name(),
        contact.channel().key(),
        paper.to(),
        contact.language(),
        paper.certificate(),
        String.valueOf(contact.place()));
  }

  Contact read(ContactId id, CustomerId customer) {
    Reading reading = new Reading();
    ContactRole as = reading.choice("role", role, ContactRole.class).orElse(ContactRole.SECURITY);
    Channel by = reading.choice("channel", channel, Channel.class).orElse(Channel.POST);
    ContactPaper paper =
        new ContactPaper(
            reading.optionalLine("name", name, CustomerForm.NAME),
            reading.block("to", to, TO),
            certificate(reading));
    by.check(reading, paper.to());
    Contact contact =
        new Contact(id, customer, place(reading), as, by, Typed.language(reading, language), paper);
    reading.finish();
    return contact;
  }

  private String certificate(Reading reading) {
    String text = reading.optionalBlock("certificate", certificate, CERTIFICATE);
    if (!text.isEmpty() && !ARMOUR.matcher(text).matches()) {
      reading.flaw(
          "certificate",
          "Paste the public key from BEGIN PGP PUBLIC KEY BLOCK to END PGP PUBLIC KEY BLOCK.");
    }
    return text;
  }

  private int place(Reading reading) {
    String text = reading.optionalLine("place", place, 3);
    if (text.isEmpty()) {
      return MOST + 1;
    }
    if (!text.matches("[1-9][0-9]?") || Integer.parseInt(text) > MOST) {
      reading.flaw("place", "Enter a number from 1 to " + MOST + ", 1 for who comes first.");
      return MOST + 1;
    }
    return Integer.parseInt(text);
  }
}
