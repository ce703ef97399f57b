package org.bellbuoy.catalog;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A component as typed.
public record ComponentForm(
    @Nullable String code,
    @Nullable String name,
    @Nullable String origin,
    @Nullable String supplier,
    @Nullable String purl) {

  public static ComponentForm empty() {
    return new ComponentForm("", "", Origin.FOREIGN.key(), "", "");
  }

  Component read(ComponentId id) {
    Reading reading = new Reading();
    Component component =
        new Component(
            id,
            Texts.code(reading, code),
            reading.line("name", name, Texts.NAME),
            reading.choice("origin", origin, Origin.class).orElse(Origin.FOREIGN),
            Optional.of(reading.optionalLine("supplier", supplier, Texts.NAME))
                .filter(text -> !text.isEmpty()),
            Texts.purl(reading, purl),
            List.of(),
            0);
    reading.finish();
    return component;
  }
}
