package org.bellbuoy.cve;

import java.util.List;
import org.bellbuoy.kernel.Refusal;

/// Why an id was not recorded.
public sealed interface CveRefusal extends Refusal {

  /// The id belongs to something else. What that is, is not said.
  record IdTaken() implements CveRefusal {
    @Override
    public String code() {
      return "cve-id-taken";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This CVE id is already used elsewhere. Check the id.";
    }
  }

  /// This house is no CNA.
  record NoServices() implements CveRefusal {
    @Override
    public String code() {
      return "cve-no-services";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "No account for CVE Services is set, so nothing can be done there from here. An"
          + " administrator sets one under Operations.";
    }
  }

  /// One is enough for one flaw.
  record HasId() implements CveRefusal {
    @Override
    public String code() {
      return "cve-has-id";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This case has a CVE id already. Reject that one first, or type another in by hand.";
    }
  }

  /// What is to be rejected or published is not an id of this case, or not in that state.
  record NotInThatState() implements CveRefusal {
    @Override
    public String code() {
      return "cve-not-in-that-state";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This CVE id is rejected already, or something else is being done with it. Load the page"
          + " again.";
    }
  }

  /// The record would break the rules of the CVE programme.
  ///
  /// @param flaws what is wrong with it, a sentence each
  record RecordNotReady(List<String> flaws) implements CveRefusal {
    public RecordNotReady {
      flaws = List.copyOf(flaws);
    }

    @Override
    public String code() {
      return "cve-record-not-ready";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "The CVE record cannot be sent as it is. " + String.join(" ", flaws);
    }
  }
}
