package org.bellbuoy.standards.csaf.writing;

import org.bellbuoy.standards.csaf.TlpOne;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.jspecify.annotations.Nullable;

/// The versions of CSAF that are written, with the words that each has for ours.
enum Edition {
  V2_0("2.0") {
    @Override
    String word(TlpLabel label) {
      return TlpOne.word(label);
    }

    @Override
    @Nullable String distribution(TlpLabel label) {
      return label == TlpLabel.AMBER_STRICT
          ? NoteTitles.TLP + ": share within your organisation only."
          : null;
    }

    // 2.0 knows no multiplier.
    @Override
    String word(PublisherRole role) {
      return role == PublisherRole.MULTIPLIER ? "other" : Words.of(role);
    }

    // 2.0 knows neither planned fixes nor optional patches.
    @Override
    String word(RemediationKind kind) {
      return switch (kind) {
        case FIX_PLANNED -> "none_available";
        case OPTIONAL_PATCH -> "vendor_fix";
        case VENDOR_FIX, MITIGATION, WORKAROUND, NONE_AVAILABLE, NO_FIX_PLANNED -> Words.of(kind);
      };
    }
  },
  V2_1("2.1") {
    @Override
    String word(TlpLabel label) {
      return label.name().replace('_', '+');
    }

    @Override
    @Nullable String distribution(TlpLabel label) {
      return null;
    }

    @Override
    String word(PublisherRole role) {
      return Words.of(role);
    }

    @Override
    String word(RemediationKind kind) {
      return Words.of(kind);
    }
  };

  private final String number;

  Edition(String number) {
    this.number = number;
  }

  String number() {
    return number;
  }

  abstract String word(TlpLabel label);

  /// What has to be said beside the label; null when the label says it all.
  abstract @Nullable String distribution(TlpLabel label);

  abstract String word(PublisherRole role);

  abstract String word(RemediationKind kind);
}
