package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.identity.PasskeyOptions;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.SoftAuthenticator;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// The first administrator of a started house, who follows the printed link and makes a passkey.
final class SetUp {

  static final String EMAIL = "first@example.test";
  static final String PASSWORD = "a kettle boils at noon 7";

  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");
  private static final Pattern OFFER = Pattern.compile("data-passkey=\"([^\"]+)\"");

  private SetUp() {}

  /// @param desk that says the link before it is ready
  static DeskVisitor of(Program desk) {
    String path = path(desk.waitFor("  set-up   "));
    desk.ready();
    URI door = desk.desk("");
    DeskVisitor visitor = DeskVisitor.at(door);
    visitor.get(path);
    assertThat(
            visitor.post(path, "name", "First", "email", EMAIL, "password", PASSWORD).statusCode())
        .isEqualTo(303);
    SoftAuthenticator device = new SoftAuthenticator(door.toString(), door.getHost());
    Matcher offer = OFFER.matcher(visitor.get("/account/passkeys/new").body());
    assertThat(offer.find()).isTrue();
    PasskeyOptions options =
        JsonMapper.shared().readValue(HtmlUtils.htmlUnescape(offer.group(1)), PasskeyOptions.class);
    String answer = device.makes(options);
    assertThat(visitor.post("/account/passkeys", "label", "Phone", "answer", answer).statusCode())
        .isEqualTo(303);
    return visitor;
  }

  /// The path of the link that stands in a line the program said.
  static String path(String line) {
    Matcher link = LINK.matcher(line);
    assertThat(link.find()).as(line).isTrue();
    return link.group(1);
  }
}
