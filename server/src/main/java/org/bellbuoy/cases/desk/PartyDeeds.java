package org.bellbuoy.cases.desk;

import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.embargo.GiveTask;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.InviteAgain;
import org.bellbuoy.embargo.InviteParty;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.embargo.RevokeGuestPasskey;
import org.bellbuoy.embargo.RevokeParty;
import org.bellbuoy.embargo.WriteToParty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// Turns what a form says into deeds about parties.
@Component
class PartyDeeds {

  private final InviteParty invite;
  private final InviteAgain again;
  private final RevokeParty revoke;
  private final RevokeGuestPasskey revokePasskey;
  private final WriteToParty write;
  private final GiveTask task;

  PartyDeeds(
      InviteParty invite,
      InviteAgain again,
      RevokeParty revoke,
      RevokeGuestPasskey revokePasskey,
      WriteToParty write,
      GiveTask task) {
    this.invite = invite;
    this.again = again;
    this.revoke = revoke;
    this.revokePasskey = revokePasskey;
    this.write = write;
    this.task = task;
  }

  HandedInvitation invite(Viewer viewer, CaseFile file, Map<String, String> typed) {
    PartyKind kind = new Reading().choice("kind", typed.get("kind"), PartyKind.class).orElse(null);
    String days = typed.getOrDefault("days", "");
    return invite.invite(
        viewer,
        file.embargo(),
        kind,
        typed.getOrDefault("name", ""),
        days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0);
  }

  HandedInvitation again(Viewer viewer, CaseFile file, String party) {
    return again.invite(viewer, file.embargo(), party);
  }

  void revoke(Viewer viewer, CaseFile file, String party) {
    revoke.revoke(viewer, file.embargo(), party);
  }

  void revokePasskey(Viewer viewer, CaseFile file, String party, String passkey) {
    revokePasskey.revoke(viewer, file.embargo(), party, passkey);
  }

  void write(Viewer viewer, CaseFile file, String party, Map<String, String> typed) {
    write.write(viewer, file.embargo(), party, typed.getOrDefault("message", ""));
  }

  void task(Viewer viewer, CaseFile file, String party, Map<String, String> typed) {
    task.give(viewer, file.embargo(), party, typed.getOrDefault("task", ""));
  }
}
