package org.bellbuoy.delivery.desk;

import org.bellbuoy.delivery.MailKind;
import org.bellbuoy.delivery.MakeMailKey;
import org.bellbuoy.delivery.SignWithMailKey;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the page of the mail server does with the keys by which letters are signed.
@Controller
class MailKeyPages {

  private static final String BACK = "/operations/mail#keys";
  private static final String BACK_TO_NOTICES = "/operations/notice-mail#keys";

  private final MakeMailKey make;
  private final SignWithMailKey sign;

  MailKeyPages(MakeMailKey make, SignWithMailKey sign) {
    this.make = make;
    this.sign = sign;
  }

  @PostMapping("/operations/mail/keys")
  @Needs(Permission.RUN_HOUSE)
  SeeOther make(Viewer viewer) {
    make.execute(viewer);
    return new SeeOther(BACK);
  }

  @PostMapping("/operations/mail/keys/{selector}/sign")
  @Needs(Permission.RUN_HOUSE)
  SeeOther sign(Viewer viewer, @PathVariable String selector) {
    sign.execute(viewer, MailKind.CORRESPONDENCE, selector);
    return new SeeOther(BACK);
  }

  @PostMapping("/operations/notice-mail/keys")
  @Needs(Permission.RUN_HOUSE)
  SeeOther makeForNotices(Viewer viewer) {
    make.execute(viewer, MailKind.NOTICES);
    return new SeeOther(BACK_TO_NOTICES);
  }

  @PostMapping("/operations/notice-mail/keys/{selector}/sign")
  @Needs(Permission.RUN_HOUSE)
  SeeOther signForNotices(Viewer viewer, @PathVariable String selector) {
    sign.execute(viewer, MailKind.NOTICES, selector);
    return new SeeOther(BACK_TO_NOTICES);
  }
}
