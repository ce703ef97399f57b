package org.bellbuoy.correspondence.desk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.Missing;

/// A place in a file as an address writes it: the numbers of entries with dots between them.
public record PlaceInside(List<Integer> path) {

  public PlaceInside {
    path = List.copyOf(path);
  }

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5}(\\.[0-9]{1,5}){0,7})?");

  static PlaceInside of(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      throw new Missing().refused();
    }
    return new PlaceInside(
        written.isEmpty()
            ? List.of()
            : Arrays.stream(written.split("\\.", -1)).map(Integer::valueOf).toList());
  }

  public String then(int number) {
    return path.isEmpty() ? Integer.toString(number) : written() + "." + number;
  }

  public String written() {
    return written(path.size());
  }

  /// The first of the steps only.
  String written(int steps) {
    return path.stream().limit(steps).map(String::valueOf).collect(Collectors.joining("."));
  }
}
