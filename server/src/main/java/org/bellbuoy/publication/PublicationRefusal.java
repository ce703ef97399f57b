package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.kernel.Refusal;

/// Why something did not become public.
public sealed interface PublicationRefusal extends Refusal {

  /// The document for machines would break a mandatory rule of CSAF 2.0.
  record DocumentInvalid(List<String> sentences) implements PublicationRefusal {
    public DocumentInvalid {
      sentences = List.copyOf(sentences);
    }

    @Override
    public String code() {
      return "document-invalid";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "The CSAF document would not be valid: " + String.join(" ", sentences);
    }
  }

  /// A year is not over.
  record YearRuns() implements PublicationRefusal {
    @Override
    public String code() {
      return "year-runs";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This year is not over. Its figures become public afterwards.";
    }
  }

  /// Of so few, somebody could tell who is meant.
  record TooFewReports() implements PublicationRefusal {
    @Override
    public String code() {
      return "too-few-reports";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Fewer than ten reports came in this year. Of so few, somebody could tell who is meant.";
    }
  }

  /// Only what everybody may read can stand on the public door.
  record NotForEverybody() implements PublicationRefusal {
    @Override
    public String code() {
      return "not-for-everybody";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This advisory is not marked TLP:CLEAR, so it cannot be published for everybody.";
    }
  }

  /// Nobody else speaks of the case or has said when.
  record NoHurry() implements PublicationRefusal {
    @Override
    public String code() {
      return "no-hurry";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Nobody else speaks of this case soon. Publish it by the page of its advisory.";
    }
  }

  /// Something is missing still.
  record NotReady() implements PublicationRefusal {
    @Override
    public String code() {
      return "run-not-ready";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Something is missing still, as the list says. Nothing was published.";
    }
  }

  /// Nothing of this advisory is public yet.
  record NothingPublished() implements PublicationRefusal {
    @Override
    public String code() {
      return "nothing-published";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Nothing of this advisory is public yet: there is no surface to read.";
    }
  }
}
