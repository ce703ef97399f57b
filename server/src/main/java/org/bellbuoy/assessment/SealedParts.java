package org.bellbuoy.assessment;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals an assessment part by part in the scope of its case, and opens it again.
@Component
class SealedParts {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Vault vault;

  SealedParts(Vault vault) {
    this.vault = vault;
  }

  AssessmentRow sealed(Assessment known) {
    CaseId id = known.about();
    Seal seal = vault.in(new SealScope(id.value()));
    return new AssessmentRow(
        known.judgement().map(judged -> judged.level().name()).orElse(null),
        known.judgement().map(part -> seal(seal, id, "judgement", part)).orElse(null),
        seal(seal, id, "affected", known.lines()),
        known.exploitation().map(part -> seal(seal, id, "exploitation", part)).orElse(null),
        seal(seal, id, "remedies", known.remedies()),
        known.version());
  }

  Assessment opened(CaseId id, AssessmentRow row) {
    return new Assessment(
        id,
        open(id, "judgement", row.judgement(), Judgement.class),
        List.of(open(id, "affected", row.affected(), AffectedLine[].class).orElseThrow()),
        open(id, "exploitation", row.exploitation(), Exploitation.class),
        open(id, "remedies", row.remedies(), Remedies.class).orElseThrow(),
        row.version());
  }

  private static Sealed seal(Seal seal, CaseId id, String field, Object part) {
    return seal.bytes(binding(id, field), JSON.writeValueAsBytes(part));
  }

  private <P> Optional<P> open(CaseId id, String field, @Nullable Sealed part, Class<P> type) {
    return Optional.ofNullable(part)
        .map(sealed -> JSON.readValue(vault.open(binding(id, field), sealed), type));
  }

  private static Binding binding(CaseId id, String field) {
    return new Binding("assessment", id.value(), field);
  }
}
