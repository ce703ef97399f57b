package org.bellbuoy.advisories;

import org.bellbuoy.kernel.Refusal;

/// Why something about an advisory was not done.
public sealed interface AdvisoryRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// A revision is under way already.
  record RevisionUnderWay() implements AdvisoryRefusal {
    @Override
    public String code() {
      return "revision-under-way";
    }

    @Override
    public String sentence() {
      return "A revision of this advisory is under way. Finish or abandon it first.";
    }
  }

  /// Somebody else gave the same fields of the statement other values.
  record StatedOtherwise(java.util.List<StatedMerge.Clash> clashes) implements AdvisoryRefusal {
    public StatedOtherwise {
      clashes = java.util.List.copyOf(clashes);
    }

    @Override
    public String code() {
      return "stated-otherwise";
    }

    @Override
    public Kind kind() {
      return Kind.CHANGED_MEANWHILE;
    }

    @Override
    public String sentence() {
      return "Somebody else changed the same. Choose which one stands. "
          + clashes.stream()
              .map(each ->
                  "%s: theirs “%s”, yours “%s”."
                      .formatted(each.field(), each.theirs(), each.ours()))
              .collect(java.util.stream.Collectors.joining(" "));
    }

    @Override
    public String field() {
      return clashes.getFirst().field();
    }
  }

  /// No public advisory completes the fix of this one, or it leads on to it already.
  record NothingCompletesIt() implements AdvisoryRefusal {
    @Override
    public String code() {
      return "nothing-completes-it";
    }

    @Override
    public String sentence() {
      return "No public advisory of a linked case completes this fix, or it is referred to already.";
    }
  }

  /// There is no revision in the state the deed needs.
  record NotInThatState(RevisionState needed) implements AdvisoryRefusal {
    @Override
    public String code() {
      return "revision-not-" + needed.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String sentence() {
      return switch (needed) {
        case DRAFT -> "There is no draft. Start a revision first.";
        case IN_REVIEW -> "There is nothing to approve. Submit the draft for review first.";
        case APPROVED -> "This revision is not approved. A second person must approve it first.";
        case PUBLISHED -> "This advisory is not published yet.";
        case ABANDONED -> "This revision was not abandoned.";
      };
    }
  }

  /// The advisory was withdrawn or superseded.
  record AdvisoryHasEnded() implements AdvisoryRefusal {
    @Override
    public String code() {
      return "advisory-has-ended";
    }

    @Override
    public String sentence() {
      return "This advisory was withdrawn or superseded and takes no more revisions.";
    }
  }

  /// Whoever wrote must not approve.
  record WroteItThemselves() implements AdvisoryRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You wrote part of this revision. Somebody who wrote none of it must approve it.";
    }
  }

  /// The words that were read are not the words that stand there now.
  record OtherContent() implements AdvisoryRefusal {
    @Override
    public String code() {
      return "other-content";
    }

    @Override
    public String sentence() {
      return "The content is not the one you read. Read it again, then decide.";
    }
  }

  /// The number belongs to another advisory, or differs from one only in case or punctuation.
  record NumberTaken(String number) implements AdvisoryRefusal {
    @Override
    public String code() {
      return "number-taken";
    }

    @Override
    public String sentence() {
      return "The number "
          + number
          + " cannot be told from that of another advisory in a file name. Choose another.";
    }
  }

  /// A number must be one a reader can type.
  record NumberUnfit() implements AdvisoryRefusal {
    @Override
    public String code() {
      return "number-unfit";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String sentence() {
      return "A number has 3 to 60 letters, digits, dots, dashes and underscores.";
    }

    @Override
    public String field() {
      return "number";
    }
  }

  /// One or more publication gates are red.
  record GatesAreRed(java.util.List<Gate.Result> red) implements AdvisoryRefusal {
    public GatesAreRed {
      red = java.util.List.copyOf(red);
    }

    @Override
    public String code() {
      return "gates-are-red";
    }

    @Override
    public String sentence() {
      return red.stream()
          .map(result -> result.gate().number() + ". " + result.sentence())
          .collect(java.util.stream.Collectors.joining(" "));
    }
  }
}
