package org.bellbuoy.cve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reserves one id so that none is lost. Reserving is not idempotent at CVE Services, so what is
/// reserved there is listed and written down *before* an id is asked for. After an answer that
/// never came, or after a kill, whatever is new in the list is the id that was asked for.
@Component
@Lazy
class ReserveErrand {

  private static final int DRILL_YEAR = 1900;

  /// Their clock may differ from ours by as much.
  private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

  private final CveServices services;
  private final SettleErrand settle;
  private final CveStore store;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;

  ReserveErrand(
      CveServices services,
      SettleErrand settle,
      CveStore store,
      Vault vault,
      JsonMapper json,
      Clock clock) {
    this.services = services;
    this.settle = settle;
    this.store = store;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  /// What was there before.
  ///
  /// @param before ids that were reserved there since then
  private record Notes(int year, Instant since, Set<String> before) {}

  void run(CveAccount account, ErrandStore.Claimed errand) {
    if (errand.notes() == null) {
      begin(account, errand);
    } else {
      byte[] opened = vault.open(binding(errand), errand.notes());
      resume(account, errand, json.readValue(opened, Notes.class));
    }
  }

  private void begin(CveAccount account, ErrandStore.Claimed errand) {
    Instant now = clock.instant();
    int year =
        account.place() == Place.STAND_IN ? DRILL_YEAR : now.atOffset(ZoneOffset.UTC).getYear();
    Instant since = now.minus(CLOCKS_DIFFER);
    switch (services.reserved(account, year, since)) {
      case Heard.Done(JsonNode body) ->
          ask(account, errand, new Notes(year, since, new TreeSet<>(listed(body, ""))));
      case Heard.Refused(CveTrouble why) -> settle.failed(errand, why);
      case Heard.Later(CveTrouble why) -> settle.later(errand, why);
      case Heard.Unknown _ -> settle.later(errand, CveTrouble.UNREACHED);
    }
  }

  private void resume(CveAccount account, ErrandStore.Claimed errand, Notes notes) {
    switch (services.reserved(account, notes.year(), notes.since())) {
      case Heard.Done(JsonNode body) -> take(account, errand, notes, fresh(account, notes, body));
      case Heard.Refused(CveTrouble why) -> settle.later(errand, why);
      case Heard.Later _, Heard.Unknown _ -> settle.later(errand, CveTrouble.LOST);
    }
  }

  private void take(
      CveAccount account, ErrandStore.Claimed errand, Notes notes, List<String> fresh) {
    switch (fresh.size()) {
      case 0 -> ask(account, errand, notes);
      case 1 -> settle.reserved(errand, new CveId(fresh.getFirst()));
      default -> settle.failed(errand, CveTrouble.UNCLEAR);
    }
  }

  private void ask(CveAccount account, ErrandStore.Claimed errand, Notes notes) {
    byte[] bytes = json.writeValueAsBytes(notes);
    var sealed = vault.in(new SealScope(errand.subject())).bytes(binding(errand), bytes);
    if (!settle.note(errand, sealed)) {
      return;
    }
    CrashPoint.here("cve.reserve.noted");
    Heard heard = services.reserve(account, notes.year());
    CrashPoint.here("cve.reserve.answered");
    switch (heard) {
      case Heard.Done(JsonNode body) -> taken(errand, listed(body, ""));
      case Heard.Refused(CveTrouble why) -> settle.failed(errand, why);
      case Heard.Later(CveTrouble why) -> {
        boolean _ = settle.note(errand, null);
        settle.later(errand, why);
      }
      case Heard.Unknown _ -> settle.later(errand, CveTrouble.LOST);
    }
  }

  private void taken(ErrandStore.Claimed errand, List<String> ids) {
    if (ids.isEmpty()) {
      settle.later(errand, CveTrouble.LOST);
    } else {
      settle.reserved(errand, new CveId(ids.getFirst()));
    }
  }

  private List<String> fresh(CveAccount account, Notes notes, JsonNode body) {
    List<String> since =
        listed(body, account.user()).stream().filter(id -> !notes.before().contains(id)).toList();
    List<String> ours = store.ours(since);
    return since.stream().filter(id -> !ours.contains(id)).toList();
  }

  /// @param user who must have asked for them; empty for anybody
  private static List<String> listed(JsonNode body, String user) {
    return body.path("cve_ids")
        .valueStream()
        .filter(each ->
            user.isEmpty()
                || each.path("requested_by").path("user").asString(user).equalsIgnoreCase(user))
        .map(each -> each.path("cve_id").asString(""))
        .filter(id -> CveId.find(id).isPresent())
        .toList();
  }

  private static Binding binding(ErrandStore.Claimed errand) {
    return new Binding("CVE errand", errand.id(), "notes");
  }
}
