package org.bellbuoy.policy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.PublisherRole;
import org.jspecify.annotations.Nullable;

/// The vendor's profile as typed.
///
/// @param languages language tags between commas or spaces, such as `en, de`
public record VendorForm(
    @Nullable String name,
    @Nullable String namespace,
    @Nullable String contact,
    @Nullable String site,
    @Nullable String languages,
    @Nullable String noReward,
    @Nullable String role) {

  private static final Pattern MAIL =
      Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+\\.[^@\\s<>\",;:()]+");

  public static VendorForm of(VendorProfile profile) {
    return new VendorForm(
        profile.name(),
        profile.namespace(),
        profile.contact(),
        profile.site(),
        String.join(", ", profile.languages()),
        profile.noReward(),
        profile.role().name().toLowerCase(Locale.ROOT));
  }

  VendorProfile read() {
    Reading reading = new Reading();
    VendorProfile profile =
        new VendorProfile(
            reading.line("name", name, 120),
            address(reading, "namespace", namespace),
            contact(reading),
            address(reading, "site", site),
            languages(reading),
            reading.optionalBlock("noReward", noReward, 1_000),
            reading.choice("role", role, PublisherRole.class).orElse(PublisherRole.VENDOR),
            0);
    reading.finish();
    return profile;
  }

  private String contact(Reading reading) {
    String text = reading.optionalLine("contact", contact, 254);
    if (!text.isEmpty() && !MAIL.matcher(text).matches()) {
      reading.flaw("contact", "Enter an e-mail address such as security@example.com.");
    }
    return text;
  }

  private static String address(Reading reading, String field, @Nullable String raw) {
    String text = reading.optionalLine(field, raw, 300);
    if (!text.isEmpty() && !isWeb(text)) {
      reading.flaw(field, "Enter a web address such as https://example.com.");
    }
    return text;
  }

  private static boolean isWeb(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private List<String> languages(Reading reading) {
    String text = reading.line("languages", languages, 200);
    List<String> tags =
        Pattern.compile("[,\\s]+")
            .splitAsStream(text)
            .filter(t -> !t.isEmpty())
            .distinct()
            .toList();
    for (String tag : tags) {
      if (!isLanguage(tag)) {
        reading.flaw("languages", "“" + tag + "” is no language tag. Enter tags such as en, de.");
      }
    }
    return tags;
  }

  private static boolean isLanguage(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().getLanguage().length() >= 2;
    } catch (IllformedLocaleException _) {
      return false;
    }
  }
}
