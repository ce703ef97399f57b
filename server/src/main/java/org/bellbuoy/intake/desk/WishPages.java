package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReadWish;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks the reporter whether a mail speaks for them; the page of the report comes back when
/// something is wrong.
@Controller
class WishPages {

  private final ReportPage page;
  private final ReadWish wish;

  WishPages(ReportPage page, ReadWish wish) {
    this.page = page;
    this.wish = wish;
  }

  @PostMapping("/reports/{tracking}/wishes")
  @Needs(Permission.ANSWER_REPORT)
  Answer ask(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return page.taken(
        viewer,
        request,
        tracking,
        typed,
        () ->
            wish.read(
                viewer,
                tracking,
                new ReadWish.Typed(typed.get("wish"), typed.get("mail"), typed.get("wording"))));
  }
}
