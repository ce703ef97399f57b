package org.bellbuoy.intake.street;

import java.util.Map;
import org.bellbuoy.correspondence.ConfirmAddress;
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

/// Where a reporter confirms another address for our answers. Looking at the page changes nothing,
/// so that programs which follow links in mails do no harm; and nobody learns from it whether a
/// code is one.
@Controller
class AddressPages {

  private static final String ADDRESS = "/report/address";
  private static final int LONGEST = 100;
  private static final Words WORDS = Words.of("intake");

  private final StreetFrames frames;
  private final ConfirmAddress confirm;

  AddressPages(StreetFrames frames, ConfirmAddress confirm) {
    this.frames = frames;
    this.confirm = confirm;
  }

  @GetMapping(ADDRESS)
  @Needs(Permission.ANYONE)
  Page ask(@RequestParam(defaultValue = "") String code) {
    String shown = code.length() > LONGEST ? "" : code;
    return page(new ConfirmAddressPage(shown, false, FormErrors.none()));
  }

  @PostMapping(ADDRESS)
  @Needs(Permission.ANYONE)
  Page confirm(@RequestParam(defaultValue = "") String code) {
    Reading reading = new Reading();
    String typed = reading.line("code", code, LONGEST);
    if (!reading.flaws().isEmpty()) {
      return page(new ConfirmAddressPage("", false, FormErrors.of(reading.flaws())))
          .unprocessable();
    }
    confirm.confirm(typed);
    return page(new ConfirmAddressPage("", true, FormErrors.none()));
  }

  private Page page(ConfirmAddressPage page) {
    StreetFrame frame = frames.of(WORDS.say("confirm.title"), StreetFrame.Place.REPORT).unlisted();
    return Page.of("intake/street/address", Map.of("frame", frame, "page", page));
  }
}
