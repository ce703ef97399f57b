package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Component;

/// Makes the pages that stand before sign-in and so have no navigation.
@Component
class BarePages {

  private final Assets assets;

  BarePages(Assets assets) {
    this.assets = assets;
  }

  Page of(
      String template, HttpServletRequest request, FormErrors errors, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("assets", assets);
    model.put("csrf", DeskFrames.csrf(request));
    model.put("errors", errors);
    return Page.of("staff/desk/" + template, model);
  }
}
