package org.bellbuoy.grants;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.bellbuoy.embargo.AgreedMoment;
import org.jspecify.annotations.Nullable;

/// How a test environment stands, as it lies in the researcher's mailbox.
///
/// @param words what was asked for, the scope, or a reason
/// @param local the end on the clock of `zone`
/// @param note by which the credentials are asked for
public record GrantPaper(
    String number,
    GrantState state,
    String words,
    @Nullable LocalDateTime local,
    @Nullable String zone,
    @Nullable Instant end,
    @Nullable UUID note) {

  static GrantPaper asked(String code, String words) {
    return new GrantPaper(Grant.MARK + code, GrantState.REQUESTED, words, null, null, null, null);
  }

  static GrantPaper of(Grant grant, String words) {
    AgreedMoment end = grant.end();
    return new GrantPaper(
        grant.number(),
        grant.state(),
        words,
        end == null ? null : end.local(),
        end == null ? null : end.zone().getId(),
        end == null ? null : end.instant(),
        grant.note());
  }
}
