package org.bellbuoy.web.page;

import org.jspecify.annotations.Nullable;

/// Where a long list goes on, by cursors: there are no page numbers to jump to.
///
/// @param summary what is shown, for example "1 to 50"
public record Paging(String summary, @Nullable String newer, @Nullable String older) {

  public boolean needed() {
    return newer != null || older != null;
  }
}
