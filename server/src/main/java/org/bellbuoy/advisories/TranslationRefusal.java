package org.bellbuoy.advisories;

import org.bellbuoy.kernel.Refusal;

/// Why something about a translation was not done.
public sealed interface TranslationRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// Whoever translated must not review.
  record TranslatedItThemselves() implements TranslationRefusal {
    @Override
    public String code() {
      return "second-reader-needed";
    }

    @Override
    public String sentence() {
      return "You wrote on this translation. Somebody else who reads the language must review it.";
    }
  }

  /// Nobody asked for a review.
  record NotProposed() implements TranslationRefusal {
    @Override
    public String code() {
      return "translation-not-proposed";
    }

    @Override
    public String sentence() {
      return "This translation does not wait for a review.";
    }
  }

  /// It translates words that stand there no more.
  record OriginalChanged() implements TranslationRefusal {
    @Override
    public String code() {
      return "original-changed";
    }

    @Override
    public String sentence() {
      return "The original was changed since. Translate it anew, then ask for a review.";
    }
  }

  /// Somebody took it back before.
  record WithdrawnAlready() implements TranslationRefusal {
    @Override
    public String code() {
      return "translation-withdrawn";
    }

    @Override
    public String sentence() {
      return "This translation was withdrawn already.";
    }
  }

  /// What would be published is what the world reads already.
  record NothingNew() implements TranslationRefusal {
    @Override
    public String code() {
      return "translations-unchanged";
    }

    @Override
    public String sentence() {
      return "The world reads these translations already.";
    }
  }
}
