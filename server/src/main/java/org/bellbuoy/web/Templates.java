package org.bellbuoy.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.bellbuoy.kernel.InEveryProcess;
import org.springframework.stereotype.Component;

/// Turns a template and its model into the bytes of a page. Templates are compiled with the house.
@Component
@InEveryProcess
public class Templates {

  private final TemplateEngine engine;

  Templates() {
    engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.bellbuoy.templates");
    engine.setBinaryStaticContent(true);
  }

  /// @param template path without its ending, such as `web/missing`
  public byte[] bytes(String template, Map<String, Object> model) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template + ".jte", model, out);
    return out.toByteArray();
  }

  /// A template as a part of another page, such as a panel.
  public Content content(String template, Map<String, Object> model) {
    return output -> engine.render(template + ".jte", model, output);
  }
}
