package org.bellbuoy.testkit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Erasure;
import org.bellbuoy.cases.HoldGround;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.cases.PlaceHold;
import org.bellbuoy.cases.ProposeErasure;
import org.bellbuoy.embargo.AddGuestPasskey;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.AgreeEmbargo;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.DecideLeak;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.ExtendEmbargo;
import org.bellbuoy.embargo.ExtensionBasis;
import org.bellbuoy.embargo.GiveTask;
import org.bellbuoy.embargo.GuestPasskeys;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.InviteParty;
import org.bellbuoy.embargo.LayOutNotice;
import org.bellbuoy.embargo.Leak;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.embargo.ProposeEmbargo;
import org.bellbuoy.embargo.RaiseLeak;
import org.bellbuoy.embargo.RunbookStep;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;

/// Cases in every state of their silence.
///
/// @param guarded proposed, with a guest, a leak that nobody judged yet, and a notice
/// @param extended agreed, with an extension that waits for a second person and an executive, and
///   under a legal hold
/// @param broken with a runbook
/// @param ended to be erased, which nobody proposed
/// @param erasing to be erased, which the lead proposed
/// @param invitation to the guarded case, not used
record CaseStage(
    String guarded,
    String extended,
    String broken,
    String ended,
    String erasing,
    String party,
    Viewer guest,
    String invitation,
    Map<String, String> codes) {

  static CaseStage set(Viewer.Staff lead, Viewer.Staff second, String tracking) {
    Making making = new Making(lead, second);
    EmbargoId circle = making.reported(tracking);
    HandedInvitation handed = making.invited(circle);
    var party = TestHouse.get(Parties.class).open(lead, circle, handed.party());
    Viewer.Outsider guest = new Viewer.Outsider(party.party().id(), circle.value());
    return new CaseStage(
        making.code(circle),
        making.extended(),
        making.broken(),
        making.ended(),
        making.erasing(),
        handed.party(),
        guest,
        handed.path(),
        Map.of(
            "party", handed.party(),
            "passkey", making.passkey(circle, handed, guest),
            "task", party.tasks().getFirst().code(),
            "leak", making.leak(circle),
            "step", RunbookStep.Name.values()[0].name()));
  }

  List<String> all() {
    return List.of(guarded, extended, broken, ended, erasing);
  }

  boolean knows(String variable) {
    return codes.containsKey(variable);
  }

  /// What an address of the guarded case, or of its guest, calls by this name.
  String of(String variable) {
    return Objects.requireNonNull(codes.get(variable));
  }

  /// Opens the cases, and does to them what the states need.
  private record Making(Viewer.Staff lead, Viewer.Staff second, Map<EmbargoId, String> opened) {

    Making(Viewer.Staff lead, Viewer.Staff second) {
      this(lead, second, new HashMap<>());
    }

    String code(EmbargoId circle) {
      return Objects.requireNonNull(opened.get(circle));
    }

    EmbargoId reported(String tracking) {
      EmbargoId circle =
          known(TestHouse.get(OpenCaseForReport.class).open(lead, tracking, "A hole"));
      TestHouse.get(ProposeEmbargo.class).propose(lead, circle, 0, inDays(7));
      TestHouse.get(RaiseLeak.class).raise(second, circle, "A forum names it");
      Instant now = TestHouse.clock().instant();
      TestHouse.get(LayOutNotice.class).layOut(lead, circle, "Update", now.minusSeconds(60));
      return circle;
    }

    HandedInvitation invited(EmbargoId circle) {
      HandedInvitation handed =
          TestHouse.get(InviteParty.class).invite(lead, circle, PartyKind.PARTNER, "A guest", 30);
      TestHouse.get(GiveTask.class).give(lead, circle, handed.party(), "Say what carries it");
      return handed;
    }

    /// The guest was here before and comes in by a passkey.
    String passkey(EmbargoId circle, HandedInvitation handed, Viewer.Outsider guest) {
      RelyingParty door =
          RelyingParty.at(TestHouse.get(Installation.class).counterUrl(), "Counter");
      SoftAuthenticator device = new SoftAuthenticator(door.origin(), door.id());
      String answer = device.makes(TestHouse.get(GuestPasskeys.class).offer(guest, door));
      TestHouse.get(AddGuestPasskey.class).add(guest, "", door, "Laptop", answer);
      var opened = TestHouse.get(Parties.class).open(lead, circle, handed.party());
      return opened.passkeys().getFirst().code();
    }

    String extended() {
      EmbargoId circle = open("A long silence");
      TestHouse.get(ProposeEmbargo.class).propose(lead, circle, 0, inDays(7));
      TestHouse.get(AgreeEmbargo.class).agree(lead, circle, 1);
      TestHouse.get(ExtendEmbargo.class)
          .extend(lead, circle, 2, inDays(97), ExtensionBasis.OTHER_VENDORS, "");
      TestHouse.get(PlaceHold.class)
          .place(lead, code(circle), HoldGround.PROCEEDING, "A proceeding");
      return code(circle);
    }

    String broken() {
      EmbargoId circle = open("It is out");
      TestHouse.get(ProposeEmbargo.class).propose(lead, circle, 0, inDays(7));
      TestHouse.get(AgreeEmbargo.class).agree(lead, circle, 1);
      TestHouse.get(RaiseLeak.class).raise(second, circle, "A forum names it");
      TestHouse.get(DecideLeak.class).decide(lead, circle, leak(circle), Leak.State.CONFIRMED);
      return code(circle);
    }

    String ended() {
      String code = code(open("It was nothing"));
      TestHouse.database()
          .jdbc()
          .sql("update cases.case_file set state = 'REJECTED' where code = :code")
          .param("code", code)
          .update();
      return code;
    }

    String erasing() {
      String code = ended();
      TestHouse.get(ProposeErasure.class).propose(lead, code, Erasure.Ground.LAW);
      return code;
    }

    String leak(EmbargoId circle) {
      return TestHouse.get(Leaks.class).of(lead, circle).getFirst().code();
    }

    private EmbargoId open(String title) {
      return known(TestHouse.get(OpenCase.class).open(lead, title));
    }

    private EmbargoId known(String code) {
      CaseFile file = TestHouse.get(Cases.class).get(lead, code);
      TestHouse.get(AddToCircle.class).add(lead, file.embargo(), second.personId());
      opened.put(file.embargo(), code);
      return file.embargo();
    }

    private static AgreedMoment inDays(int days) {
      Instant now = TestHouse.clock().instant();
      return AgreedMoment.of(
          LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusDays(days), ZoneId.of("Europe/Berlin"));
    }
  }
}
