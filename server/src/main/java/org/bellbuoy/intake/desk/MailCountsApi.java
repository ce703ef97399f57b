package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.MailCounts;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Mail in numbers, for programs that watch.
@RestController
class MailCountsApi {

  record Count(String what, long number) {}

  record Shown(Instant since, long all, List<Count> became, List<Count> receipts) {

    static Shown of(MailCounts.Counted counted) {
      return new Shown(
          counted.since(),
          counted.all(),
          counted.states().entrySet().stream()
              .map(each -> new Count(each.getKey().word(), each.getValue()))
              .toList(),
          counted.receipts().entrySet().stream()
              .map(each -> new Count(each.getKey().word(), each.getValue()))
              .toList());
    }
  }

  private final MailCounts counts;

  MailCountsApi(MailCounts counts) {
    this.counts = counts;
  }

  @GetMapping("/api/v1/mail-counts")
  @Needs(Permission.READ_INTAKE)
  Shown show(Viewer viewer) {
    return Shown.of(counts.latest(viewer));
  }
}
