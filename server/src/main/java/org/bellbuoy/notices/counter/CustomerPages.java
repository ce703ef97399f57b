package org.bellbuoy.notices.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.customers.OwnFiles;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.notices.ConfirmReading;
import org.bellbuoy.notices.OwnAnswers;
import org.bellbuoy.notices.OwnNotices;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.counter.CounterFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The one page of a customer.
@Controller
class CustomerPages {

  private final CounterFrames frames;
  private final OwnFiles files;
  private final OwnAnswers answers;
  private final OwnNotices notices;
  private final ConfirmReading confirm;
  private final Installation house;

  CustomerPages(
      CounterFrames frames,
      OwnFiles files,
      OwnAnswers answers,
      OwnNotices notices,
      ConfirmReading confirm,
      Installation house) {
    this.frames = frames;
    this.files = files;
    this.answers = answers;
    this.notices = notices;
    this.confirm = confirm;
    this.house = house;
  }

  @GetMapping("/customer")
  @Needs(Permission.AS_CUSTOMER)
  Page show(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "notices/counter/customer",
        Map.of(
            "frame",
            frames.of(request, "Your page", files.name(viewer)),
            "installations",
            answers.of(files.installations(viewer)),
            "notices",
            notices.all(viewer),
            "held",
            notices.held(),
            "advisories",
            house.at("/advisories/").toString()));
  }

  @PostMapping("/customer/notices/{code}/confirmation")
  @Needs(Permission.AS_CUSTOMER)
  Answer confirm(Viewer viewer, @PathVariable String code) {
    confirm.confirm(viewer, code);
    return new SeeOther("/customer#notices");
  }
}
