package org.bellbuoy.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Part;
import org.jspecify.annotations.Nullable;

/// What is used, as it is ticked.
public record SurfaceForm(
    @Nullable List<String> parts,
    @Nullable List<String> roles,
    @Nullable List<String> laws,
    @Nullable List<String> meant) {

  public static SurfaceForm of(Surfaces now) {
    return new SurfaceForm(
        now.parts().stream().filter(Part::isTicked).map(Part::word).sorted().toList(),
        now.roles().stream().map(SurfaceForm::word).sorted().toList(),
        now.laws().stream().map(Law::word).sorted().toList(),
        now.meant().stream().map(Meant::word).sorted().toList());
  }

  public static String word(Role role) {
    return role.words().replace(' ', '-');
  }

  Surfaces read() {
    Reading reading = new Reading();
    Set<Part> used = some(reading, "parts", parts, Part.class);
    if (!used.stream().allMatch(Part::isTicked)) {
      reading.flaw("parts", "What laws ask is seen by choosing a law.");
    }
    Surfaces wanted =
        new Surfaces(
            used,
            some(reading, "roles", roles, Role.class),
            some(reading, "laws", laws, Law.class),
            some(reading, "meant", meant, Meant.class),
            0);
    reading.finish();
    return wanted;
  }

  private static <E extends Enum<E>> Set<E> some(
      Reading reading, String field, @Nullable List<String> typed, Class<E> type) {
    EnumSet<E> chosen = EnumSet.noneOf(type);
    for (String word : typed == null ? List.<String>of() : typed) {
      reading.choice(field, word, type).ifPresent(chosen::add);
    }
    return chosen;
  }
}
