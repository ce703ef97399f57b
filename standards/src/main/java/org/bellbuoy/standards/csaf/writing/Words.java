package org.bellbuoy.standards.csaf.writing;

import java.time.Instant;
import java.util.Locale;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.RemediationKind;
import org.jspecify.annotations.Nullable;

/// The words of CSAF 2.0 for ours.
final class Words {
  private Words() {}

  static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /// 2.0 knows no multiplier.
  static String of(PublisherRole role) {
    return role == PublisherRole.MULTIPLIER ? "other" : of((Enum<?>) role);
  }

  /// 2.0 knows neither planned fixes nor optional patches.
  static String of(RemediationKind kind) {
    return switch (kind) {
      case FIX_PLANNED -> "none_available";
      case OPTIONAL_PATCH -> "vendor_fix";
      case VENDOR_FIX, MITIGATION, WORKAROUND, NONE_AVAILABLE, NO_FIX_PLANNED -> of((Enum<?>) kind);
    };
  }

  static @Nullable String of(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
