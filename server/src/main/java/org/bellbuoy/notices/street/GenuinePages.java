package org.bellbuoy.notices.street;

import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.notices.Genuine;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether a letter is from us: the addresses from which we write, and what a code proves.
@Controller
class GenuinePages {

  private static final String HERE = "/genuine";
  private static final int LONGEST = 40;
  private static final Words WORDS = Words.of("notices");

  private final NoticeViews views;
  private final Genuine genuine;

  GenuinePages(NoticeViews views, Genuine genuine) {
    this.views = views;
    this.genuine = genuine;
  }

  @GetMapping(HERE)
  @Needs(Permission.ANYONE)
  Page form() {
    return views.genuine("", null, FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.ANYONE)
  Page look(@RequestParam(defaultValue = "") String code) {
    Reading reading = new Reading();
    String typed = reading.line("code", code, LONGEST);
    if (!reading.flaws().isEmpty()) {
      return views.genuine(typed, null, FormErrors.of(reading.flaws())).unprocessable();
    }
    return genuine
        .notice(typed)
        .map(proven -> views.genuine(typed, proven, FormErrors.none()))
        .orElseGet(() -> unknown(typed));
  }

  private Page unknown(String typed) {
    Flaw flaw = new Flaw("code", WORDS.say("genuine.unknown"));
    return views.genuine(typed, null, FormErrors.of(List.of(flaw))).unprocessable();
  }
}
