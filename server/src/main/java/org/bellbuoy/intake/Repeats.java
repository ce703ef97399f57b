package org.bellbuoy.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How often nearly the same was said lately: of the last ten thousand reports or so, in memory
/// only. After a start the counting begins anew.
@Component
class Repeats {

  private static final int KEPT = 80_000;

  private final Map<Long, Integer> bands =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
          return size() > KEPT;
        }
      };

  /// @return how many came before that were nearly the same
  synchronized int count(Sketch sketch) {
    int most = 0;
    for (Long band : sketch.bands()) {
      most = Math.max(most, bands.merge(band, 1, Integer::sum));
    }
    return most - 1;
  }
}
