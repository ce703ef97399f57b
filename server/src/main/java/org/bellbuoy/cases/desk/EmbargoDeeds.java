package org.bellbuoy.cases.desk;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.DropOutsideDeadline;
import org.bellbuoy.cases.NoteOutsideDeadline;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.AgreeEmbargo;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.ConfirmExtension;
import org.bellbuoy.embargo.DecideLeak;
import org.bellbuoy.embargo.Ending;
import org.bellbuoy.embargo.ExtendEmbargo;
import org.bellbuoy.embargo.ExtensionBasis;
import org.bellbuoy.embargo.Leak;
import org.bellbuoy.embargo.LeaveCircle;
import org.bellbuoy.embargo.LiftEmbargo;
import org.bellbuoy.embargo.ProposeEmbargo;
import org.bellbuoy.embargo.RaiseLeak;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.SentForm;
import org.springframework.stereotype.Component;

/// Turns what a form says into deeds of the embargo.
@Component
class EmbargoDeeds {

  private final ProposeEmbargo propose;
  private final AgreeEmbargo agree;
  private final ExtendEmbargo extend;
  private final ConfirmExtension confirm;
  private final LiftEmbargo lift;
  private final AddToCircle add;
  private final LeaveCircle leave;
  private final RaiseLeak raise;
  private final DecideLeak decide;
  private final NoteOutsideDeadline note;
  private final DropOutsideDeadline drop;
  private final People people;

  EmbargoDeeds(
      ProposeEmbargo propose,
      AgreeEmbargo agree,
      ExtendEmbargo extend,
      ConfirmExtension confirm,
      LiftEmbargo lift,
      AddToCircle add,
      LeaveCircle leave,
      RaiseLeak raise,
      DecideLeak decide,
      NoteOutsideDeadline note,
      DropOutsideDeadline drop,
      People people) {
    this.propose = propose;
    this.agree = agree;
    this.extend = extend;
    this.confirm = confirm;
    this.lift = lift;
    this.add = add;
    this.leave = leave;
    this.raise = raise;
    this.decide = decide;
    this.note = note;
    this.drop = drop;
    this.people = people;
  }

  void propose(Viewer viewer, CaseFile file, Map<String, String> typed) {
    propose.propose(viewer, file.embargo(), SentForm.version(typed), end(typed));
  }

  void agree(Viewer viewer, CaseFile file, Map<String, String> typed) {
    agree.agree(viewer, file.embargo(), SentForm.version(typed));
  }

  void extend(Viewer viewer, CaseFile file, Map<String, String> typed) {
    Reading reading = new Reading();
    ExtensionBasis basis =
        reading.choice("basis", typed.get("basis"), ExtensionBasis.class).orElse(null);
    String words = typed.getOrDefault("words", "");
    extend.extend(viewer, file.embargo(), SentForm.version(typed), end(typed), basis, words);
  }

  void confirm(Viewer viewer, CaseFile file) {
    confirm.confirm(viewer, file.embargo());
  }

  void end(Viewer viewer, CaseFile file, Map<String, String> typed) {
    Reading reading = new Reading();
    Ending why = reading.choice("why", typed.get("why"), Ending.class).orElse(null);
    reading.finish();
    lift.lift(viewer, file.embargo(), SentForm.version(typed), Objects.requireNonNull(why));
  }

  void note(Viewer viewer, CaseFile file, Map<String, String> typed) {
    String local = typed.getOrDefault("until", "");
    String zone = typed.getOrDefault("until-zone", "UTC");
    note.note(
        viewer,
        file.code(),
        TypedMoment.read("until", local, "until-zone", zone),
        typed.getOrDefault("whose", "").strip());
  }

  void drop(Viewer viewer, CaseFile file) {
    drop.drop(viewer, file.code());
  }

  void letIn(Viewer viewer, CaseFile file, Map<String, String> typed) {
    add.add(viewer, file.embargo(), person(viewer, typed));
  }

  void takeOut(Viewer viewer, CaseFile file, Map<String, String> typed) {
    leave.leave(viewer, file.embargo(), person(viewer, typed));
  }

  void leak(Viewer viewer, CaseFile file, Map<String, String> typed) {
    raise.raise(viewer, file.embargo(), typed.getOrDefault("seen", ""));
  }

  void decide(Viewer viewer, CaseFile file, Map<String, String> typed) {
    Reading reading = new Reading();
    Leak.State as = reading.choice("as", typed.get("as"), Leak.State.class).orElse(null);
    reading.finish();
    String leak = typed.getOrDefault("leak", "");
    decide.decide(viewer, file.embargo(), leak, Objects.requireNonNull(as));
  }

  private UUID person(Viewer viewer, Map<String, String> typed) {
    return people
        .colleague(viewer, typed.getOrDefault("person", ""))
        .orElseThrow(() -> Invalid.of("person", "Choose a person.").refused())
        .id();
  }

  private static AgreedMoment end(Map<String, String> typed) {
    return TypedMoment.read(
        "end", typed.getOrDefault("end", ""), typed.getOrDefault("zone", "UTC"));
  }
}
