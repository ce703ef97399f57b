package org.bellbuoy.intake.street;

import java.util.Map;
import java.util.Optional;
import org.bellbuoy.correspondence.AnswerWish;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.street.StreetFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a reporter says whether a mail speaks for them. Looking at the page changes nothing, so
/// that programs which follow links in mails do no harm; and nobody learns from it whether a code
/// is one.
@Controller
class WishLinkPages {

  private static final String WISH = "/report/wish";
  private static final int LONGEST = 100;
  private static final Words WORDS = Words.of("intake");

  private final StreetFrames frames;
  private final AnswerWish answer;

  WishLinkPages(StreetFrames frames, AnswerWish answer) {
    this.frames = frames;
    this.answer = answer;
  }

  @GetMapping(WISH)
  @Needs(Permission.ANYONE)
  Page ask(@RequestParam(defaultValue = "") String code) {
    String shown = code.length() > LONGEST ? "" : code;
    return page(new ConfirmAddressPage(shown, false, FormErrors.none()));
  }

  /// @param reply YES or NO
  @PostMapping(WISH)
  @Needs(Permission.ANYONE)
  Page answer(
      @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String reply) {
    Reading reading = new Reading();
    String typed = reading.line("code", code, LONGEST);
    Optional<Consent.Reply> said = reading.choice("reply", reply, Consent.Reply.class);
    if (!reading.flaws().isEmpty()) {
      return page(new ConfirmAddressPage(typed, false, FormErrors.of(reading.flaws())))
          .unprocessable();
    }
    answer.answer(typed, said.orElseThrow());
    return page(new ConfirmAddressPage("", true, FormErrors.none()));
  }

  private Page page(ConfirmAddressPage page) {
    StreetFrame frame =
        frames.of(WORDS.say("wish.link.title"), StreetFrame.Place.REPORT).unlisted();
    return Page.of("intake/street/wish", Map.of("frame", frame, "page", page));
  }
}
