package org.bellbuoy.embargo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that one outsider may know of the one case: dates, what was laid out, tasks, letters.
///
/// @param name what we call the guest
/// @param agreed the agreed end of the silence, or null
/// @param offered the moment that waits for answers, or null
/// @param ended whether silence is no longer owed
/// @param hasPasskey whether the guest comes in by a passkey from now on
/// @param held whether what we laid out is held back at the moment
public record GuestFile(
    PartyKind kind,
    String name,
    @Nullable AgreedMoment agreed,
    @Nullable Offered offered,
    boolean ended,
    boolean held,
    boolean hasPasskey,
    List<PartyNotice> notices,
    List<PartyTask> tasks,
    List<Letter> letters) {

  public GuestFile {
    notices = List.copyOf(notices);
    tasks = List.copyOf(tasks);
    letters = List.copyOf(letters);
  }

  /// A moment that waits for answers.
  ///
  /// @param own what this guest answered, or null
  public record Offered(UUID id, AgreedMoment end, Consent.@Nullable Reply own) {}
}
