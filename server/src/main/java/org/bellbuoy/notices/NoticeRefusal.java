package org.bellbuoy.notices;

import org.bellbuoy.kernel.Refusal;

/// Why nothing more is done about a notice.
public sealed interface NoticeRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// It was stopped for good.
  record StoppedForGood() implements NoticeRefusal {
    @Override
    public String code() {
      return "notice-stopped";
    }

    @Override
    public String sentence() {
      return "This notice was stopped for good. What had not left is never sent.";
    }
  }

  /// Its notice has begun to go out.
  record PlannedAlready() implements NoticeRefusal {
    @Override
    public String code() {
      return "notice-planned";
    }

    @Override
    public String sentence() {
      return "The notice of this revision goes out already. Look at it under Notices.";
    }
  }

  /// Everybody has to be told at once.
  record NobodyWaits(String why) implements NoticeRefusal {
    @Override
    public String code() {
      return "no-pilot";
    }

    @Override
    public String sentence() {
      return why;
    }
  }

  /// No pilot is under way.
  record NothingWaits() implements NoticeRefusal {
    @Override
    public String code() {
      return "nothing-waits";
    }

    @Override
    public String sentence() {
      return "Nobody waits for a pilot here. Load the page again.";
    }
  }

  /// They are left out already, or somebody wants that.
  record LeftOutAlready() implements NoticeRefusal {
    @Override
    public String code() {
      return "left-out-already";
    }

    @Override
    public String sentence() {
      return "Somebody left them out already. Confirm it, or take it back first.";
    }
  }

  /// Whoever proposed it cannot confirm it.
  record SecondPersonNeeded() implements NoticeRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You proposed this. A second person who may has to confirm it.";
    }
  }
}
