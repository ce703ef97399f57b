package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.correspondence.Wish;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReadWish;
import org.bellbuoy.intake.ReporterWishes;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What mails ask for in a reporter's name, and asking the reporter, for programs.
@RestController
@RequestMapping("/api/v1/reports/{tracking}/wishes")
class WishApi {

  private final ReporterWishes wishes;
  private final ReadWish read;

  WishApi(ReporterWishes wishes, ReadWish read) {
    this.wishes = wishes;
    this.read = read;
  }

  @GetMapping
  @Needs(Permission.ANSWER_REPORT)
  List<WishAnswer> show(Viewer viewer, @PathVariable String tracking) {
    return wishes.of(viewer, tracking).wishes().stream().map(WishAnswer::of).toList();
  }

  @PostMapping
  @Needs(Permission.ANSWER_REPORT)
  List<WishAnswer> ask(
      Viewer viewer, @PathVariable String tracking, @RequestBody ReadWish.Typed sent) {
    read.read(viewer, tracking, sent);
    return show(viewer, tracking);
  }

  /// @param wish which kind
  /// @param state `asked`, `confirmed` or `refused`
  record WishAnswer(String wish, String words, String state, Instant askedAt, Instant until) {
    static WishAnswer of(Wish wish) {
      return new WishAnswer(
          lower(wish.kind()), wish.words(), lower(wish.state()), wish.askedAt(), wish.until());
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
