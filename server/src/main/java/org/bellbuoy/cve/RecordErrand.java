package org.bellbuoy.cve;

import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Vault;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Publishes, updates and rejects records. Each looks first how the id stands there, so that after
/// an answer that never came, or after a kill, nothing is done twice.
@Component
@Lazy
class RecordErrand {

  private final CveServices services;
  private final SettleErrand settle;
  private final Vault vault;
  private final JsonMapper json;

  RecordErrand(CveServices services, SettleErrand settle, Vault vault, JsonMapper json) {
    this.services = services;
    this.settle = settle;
    this.vault = vault;
    this.json = json;
  }

  void publish(CveAccount account, ErrandStore.Claimed errand) {
    CveId cve = Objects.requireNonNull(errand.cve());
    switch (services.id(account, cve)) {
      case Heard.Done(JsonNode body) -> publish(account, errand, cve, state(body));
      case Heard other -> put(errand, other);
    }
  }

  private void publish(CveAccount account, ErrandStore.Claimed errand, CveId cve, String state) {
    if (!"PUBLISHED".equals(state)) {
      signed(account, errand, container -> services.publish(account, cve, container));
      return;
    }
    switch (services.record(account, cve)) {
      case Heard.Done(JsonNode body) when says(body, opened(errand)) ->
          settle.published(errand, cve);
      case Heard.Done _ ->
          signed(account, errand, container -> services.update(account, cve, container));
      case Heard other -> put(errand, other);
    }
  }

  /// Whether what is public says what we would send. Who provides it and when, they add.
  private static boolean says(JsonNode record, JsonNode container) {
    JsonNode said = record.path("containers").path("cna");
    return said instanceof ObjectNode there
        && container instanceof ObjectNode ours
        && bare(there).equals(bare(ours));
  }

  private static ObjectNode bare(ObjectNode container) {
    ObjectNode copy = container.deepCopy();
    JsonNode _ = copy.remove("providerMetadata");
    return copy;
  }

  void reject(CveAccount account, ErrandStore.Claimed errand) {
    CveId cve = Objects.requireNonNull(errand.cve());
    switch (services.id(account, cve)) {
      case Heard.Done(JsonNode body) -> {
        switch (state(body)) {
          case "REJECTED" -> settle.rejected(errand, cve);
          case "PUBLISHED" ->
              sent(errand, cve, services.rejectRecord(account, cve, opened(errand)));
          default -> sent(errand, cve, services.rejectUnused(account, cve));
        }
      }
      case Heard other -> put(errand, other);
    }
  }

  private void sent(ErrandStore.Claimed errand, CveId cve, Heard heard) {
    CrashPoint.here("cve.record.answered");
    switch (heard) {
      case Heard.Done _ -> settle.rejected(errand, cve);
      case Heard other -> put(errand, other);
    }
  }

  private interface Sending {
    Heard send(JsonNode container);
  }

  /// Sends the container with the organisation's own id in it, which CVE Services know.
  private void signed(CveAccount account, ErrandStore.Claimed errand, Sending sending) {
    switch (services.organisation(account)) {
      case Heard.Done(JsonNode body) -> {
        ObjectNode container = (ObjectNode) opened(errand);
        container
            .putObject("providerMetadata")
            .put("orgId", body.path("UUID").asString(""))
            .put("shortName", account.org());
        CrashPoint.here("cve.record.before-sent");
        Heard heard = sending.send(container);
        CrashPoint.here("cve.record.answered");
        switch (heard) {
          case Heard.Done _ -> settle.published(errand, Objects.requireNonNull(errand.cve()));
          case Heard other -> put(errand, other);
        }
      }
      case Heard other -> put(errand, other);
    }
  }

  /// Puts it off, or gives it up.
  private void put(ErrandStore.Claimed errand, Heard heard) {
    switch (heard) {
      case Heard.Done _ -> throw new IllegalStateException("What is done is not put off.");
      case Heard.Refused(CveTrouble why) -> settle.failed(errand, why);
      case Heard.Later(CveTrouble why) -> settle.later(errand, why);
      case Heard.Unknown _ -> settle.later(errand, CveTrouble.LOST);
    }
  }

  private JsonNode opened(ErrandStore.Claimed errand) {
    byte[] bytes = vault.open(binding(errand), Objects.requireNonNull(errand.container()));
    return json.readTree(bytes);
  }

  static Binding binding(ErrandStore.Claimed errand) {
    return binding(errand.id());
  }

  static Binding binding(UUID errand) {
    return new Binding("CVE errand", errand, "container");
  }

  private static String state(JsonNode body) {
    return body.path("state").asString("");
  }
}
