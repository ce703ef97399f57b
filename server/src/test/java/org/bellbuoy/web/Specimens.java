package org.bellbuoy.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.bellbuoy.web.page.Csrf;
import org.bellbuoy.web.page.DeskFrame;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Person;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.page.Vendor;

/// Renders templates outside a running server, around an invented vendor.
public final class Specimens {

  public static final Assets ASSETS = new Assets();
  public static final Csrf CSRF = new Csrf("_csrf", "0123456789abcdef");

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.bellbuoy.templates");

  private Specimens() {}

  public static String page(String template, Map<String, Object> model) {
    var out = new StringOutput();
    ENGINE.render(template + ".jte", model, out);
    return out.toString();
  }

  /// A template as content of another page.
  public static Content part(String template, Map<String, Object> model) {
    return out -> ENGINE.render(template + ".jte", model, out);
  }

  public static Content html(String html) {
    return out -> out.writeContent(html);
  }

  public static Content all(Content... parts) {
    return out -> List.of(parts).forEach(part -> part.writeTo(out));
  }

  public static StreetFrame street(String title, StreetFrame.Place place) {
    var vendor =
        new Vendor("Harbourlight", "security@harbourlight.example", "https://harbourlight.example");
    return StreetFrame.of(title, place, vendor, ASSETS, Words.of("web"));
  }

  public static DeskFrame desk(String title) {
    return new DeskFrame(
        title,
        "Harbourlight",
        new Person("Ines Aalto", List.of("analyst", "intake")),
        List.of(
            Link.to("Today", "/"),
            Link.here("Reports", "/reports").counting(7),
            Link.to("Cases", "/cases").counting(23),
            Link.to("Advisories", "/advisories"),
            Link.to("Products", "/products"),
            Link.to("Duty", "/duty"),
            Link.to("Policy", "/policy"),
            Link.to("People", "/people")),
        CSRF,
        "/sign-out",
        "/find",
        List.of(),
        ASSETS);
  }
}
