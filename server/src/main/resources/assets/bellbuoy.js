// The desk's one script. Every page works without it; it only adds speed.
// Nothing it keeps says anything about a case: two words about looks, one about keys.
(() => {
  "use strict";
  const root = document.documentElement;
  const kept = (name) => { try { return localStorage.getItem("bellbuoy." + name); } catch { return null; } };
  const keep = (name, value) => { try { value ? localStorage.setItem("bellbuoy." + name, value) : localStorage.removeItem("bellbuoy." + name); } catch { /* private mode */ } };
  for (const look of ["theme", "density"]) if (kept(look)) root.dataset[look] = kept(look);

  const all = (what, where = document) => [...where.querySelectorAll(what)];
  const say = (text) => { const live = document.getElementById("live"); if (live) live.textContent = text; };
  const typing = (at) => at.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

  // rows: j and k walk, x ticks, Enter or o opens
  let row = null;
  const walk = (step) => {
    const rows = all("[data-rows] tbody tr");
    if (!rows.length) return;
    const next = rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(row) + step))];
    row?.removeAttribute("aria-current");
    row = next;
    row.setAttribute("aria-current", "true");
    (row.querySelector("a[href]") ?? row.querySelector("input"))?.focus();
    row.scrollIntoView({ block: "nearest" });
  };
  const tick = () => row?.querySelector("input[type=checkbox]")?.click();

  let fault = -1;
  const nextFault = (step) => {
    const faults = all("[aria-invalid=true], [data-fault]").filter((one) => one.checkVisibility());
    if (!faults.length) return say("No errors on this page.");
    const here = faults.indexOf(document.activeElement);
    if (here >= 0) fault = here;
    fault = fault < 0 ? (step > 0 ? 0 : faults.length - 1) : (fault + step + faults.length) % faults.length;
    faults[fault].focus();
    say(`Error ${fault + 1} of ${faults.length}.`);
  };

  const sheet = () => document.getElementById("keys");
  const singles = new Map([
    ["j", () => walk(1)], ["k", () => walk(-1)], ["x", tick],
    ["o", () => row?.querySelector("a[href]")?.click()],
    ["/", () => document.querySelector("[data-find]")?.focus()],
    ["?", () => sheet()?.showModal()],
  ]);
  document.addEventListener("keydown", (event) => {
    if (event.key === "F8") { event.preventDefault(); return nextFault(event.shiftKey ? -1 : 1); }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form) {
      event.preventDefault();
      return event.target.form.requestSubmit();
    }
    if (event.key === "k" && (event.ctrlKey || event.metaKey) && document.querySelector("[data-find]")) {
      event.preventDefault();
      return document.querySelector("[data-find]").select();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || kept("keys") === "off") return;
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    const act = singles.get(event.key);
    if (act) { event.preventDefault(); act(); }
  });

  // find: the best hits while one types; asked of the server each time and kept nowhere
  const finding = (box) => {
    const list = document.getElementById("found");
    let [chosen, asked, later] = [-1, 0, 0];
    const close = () => { list.hidden = true; list.replaceChildren(); chosen = -1; asked++; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); };
    const part = (text) => Object.assign(document.createElement("span"), { textContent: text });
    const option = (hit, at) => {
      const one = document.createElement("li");
      one.id = `found-${at}`;
      one.setAttribute("role", "option");
      one.dataset.href = hit.href;
      one.append(part(hit.title || "Untitled"), part(`${hit.kind.toLowerCase()} ${hit.code}`));
      return one;
    };
    const show = (found) => {
      list.replaceChildren(...found.hits.map(option));
      chosen = -1;
      list.hidden = !found.hits.length;
      box.setAttribute("aria-expanded", String(!list.hidden));
      say(found.total === 1 ? "1 hit." : `${found.total} hits.`);
    };
    const ask = async () => {
      const mine = ++asked;
      if (box.value.trim().length < 2) return close();
      const answer = await fetch(`/api/v1/search?limit=8&q=${encodeURIComponent(box.value.trim())}`, { headers: { accept: "application/json" } }).catch(() => null);
      if (answer?.ok && mine === asked) show(await answer.json());
    };
    const choose = (step) => {
      const options = [...list.children];
      options[chosen]?.removeAttribute("aria-selected");
      chosen = Math.min(options.length - 1, Math.max(-1, chosen + step));
      options[chosen]?.setAttribute("aria-selected", "true");
      chosen < 0 ? box.removeAttribute("aria-activedescendant") : box.setAttribute("aria-activedescendant", options[chosen].id);
    };
    box.addEventListener("input", () => { clearTimeout(later); later = setTimeout(ask, 120); });
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) { event.preventDefault(); return close(); }
      if (list.hidden) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); choose(event.key === "ArrowDown" ? 1 : -1); }
      if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); location.href = list.children[chosen].dataset.href; }
    });
    list.addEventListener("mousedown", (event) => {
      const one = event.target.closest("[data-href]");
      if (one) { event.preventDefault(); location.href = one.dataset.href; }
    });
    box.addEventListener("blur", close);
  };

  // clocks: local time beside UTC, and a quiet count once a minute
  const local = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  const showLocal = (time) => {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.valueOf())) time.title = `${local.format(at)} (your time)`;
  };
  const spell = (ms) => {
    const minutes = Math.floor(Math.abs(ms) / 60000);
    const [d, h, m] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
    return d > 0 ? `${d} d ${h} h` : h > 0 ? `${h} h ${m} min` : `${m} min`;
  };
  const count = () => all("[data-due]").forEach((clock) => {
    const ms = new Date(clock.dataset.due) - Date.now();
    clock.textContent = ms >= 0 ? `${spell(ms)} left` : `overdue by ${spell(ms)}`;
    clock.closest(".countdown")?.classList.toggle("overdue", ms < 0);
  });

  const copy = async (button) => {
    const source = document.getElementById(button.dataset.copy);
    try { await navigator.clipboard.writeText(source.value ?? source.textContent); say("Copied."); }
    catch { source.select?.(); say("Press Ctrl and C to copy."); }
  };
  const tickAll = (box) => all("tbody input[type=checkbox]", box.closest("table")).forEach((one) => { one.checked = box.checked; });

  const choose = (field) => {
    const [name, value] = [field.name.slice(5), field.value];
    keep(name, value === "system" || value === "roomy" || value === "on" ? null : value);
    if (name === "keys") return;
    if (kept(name)) root.dataset[name] = value; else delete root.dataset[name];
  };

  // a section as its readers will see it, while it is written; without this there is a button
  const preview = (box) => {
    const field = document.getElementById(box.dataset.preview);
    let waiting;
    const ask = async () => {
      const token = field.form.querySelector("[name=_csrf]").value;
      try {
        const answer = await fetch("/api/v1/markdown", {
          method: "POST",
          headers: { "Content-Type": "application/json", "X-CSRF-Token": token },
          body: JSON.stringify({ text: field.value }),
        });
        if (answer.ok) box.innerHTML = (await answer.json()).html;
      } catch { /* away for a moment: the last preview stays */ }
    };
    field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 350); });
  };

  // what the validators say, and the output beside the form: asked again after each saving
  const json = async (address) => {
    const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
    return answer?.ok ? answer.json() : null;
  };
  const judge = async (gates) => {
    const part = document.querySelector("[data-outputs]");
    const outputs = part && (await json(part.dataset.outputs));
    if (!outputs) return;
    const errors = outputs.flatMap((one) => one.faults).filter((fault) => fault.severity === "error");
    const red = gates.filter((gate) => gate.light === "RED").length;
    const item = (fault) => {
      const [line, link] = [document.createElement("li"), document.createElement("a")];
      link.href = fault.place;
      link.textContent = fault.text;
      link.dataset.fault = "";
      line.append(link);
      return line;
    };
    part.querySelector("[data-errors]").replaceChildren(...errors.map(item));
    part.querySelector("[data-count]").textContent = `Errors: ${errors.length}. Red gates: ${red}.`;
    const written = part.querySelector("[data-written]");
    const one = written && (await json(`${part.dataset.outputs}/${written.dataset.written}`));
    if (one) written.textContent = one.documents.join("\n");
  };

  // a section is saved a moment after the last key, into the sealed store and nowhere else
  const autosave = (form) => {
    const key = form.dataset.autosave;
    const field = document.getElementById(key);
    const [version, read, told] = [form.elements.version, form.elements.read, form.querySelector("[data-saved]")];
    let [waiting, busy, stopped] = [0, false, false];
    const later = () => { clearTimeout(waiting); if (!stopped) waiting = setTimeout(send, 1500); };
    const taken = (kept, sent) => {
      version.value = kept.version;
      read.value = kept.text;
      if (field.value === sent) field.value = kept.text;
      told.textContent = kept.text.trim() === sent.trim() ? "Saved." : "Saved, with what somebody else wrote meanwhile.";
      if (field.value !== kept.text) later();
    };
    const send = async () => {
      if (busy) return later();
      busy = true;
      const sent = field.value;
      const answer = await fetch(`/api/v1/advisories/${form.dataset.advisory}/sections/${key}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": form.elements._csrf.value },
        body: JSON.stringify({ text: sent, version: Number(version.value), read: read.value }),
      }).catch(() => null);
      busy = false;
      if (answer?.ok) {
        const draft = await answer.json();
        taken(draft.sections[key], sent);
        return judge(draft.gates);
      }
      stopped = answer?.status === 412;
      told.textContent = stopped ? "Somebody else changed the same words: press Save to compare." : "Not saved yet.";
      if (!answer) later();
    };
    field.addEventListener("input", () => { told.textContent = ""; later(); });
  };

  const MENUS = ".me[open], .more[open]";

  const start = () => {
    document.querySelector(".desk-nav > ul [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
    all("[data-preview]").forEach(preview);
    all("[data-autosave]").forEach(autosave);
    all("time[datetime]").forEach(showLocal);
    if (document.querySelector("[data-due]")) { count(); setInterval(count, 60000); }
    all("[data-find]").forEach(finding);
    all("[data-script]").forEach((part) => { part.hidden = false; });
    all("[name^=look-]").forEach((field) => { field.checked = field.value === (kept(field.name.slice(5)) ?? field.dataset.usual); });
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-copy], [data-keys]");
      if (button?.dataset.copy) copy(button);
      else if (button) sheet()?.showModal();
      all(MENUS).forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      all(MENUS).forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
    });
    document.addEventListener("change", (event) => {
      if (event.target.matches("[data-all]")) tickAll(event.target);
      if (event.target.matches("[name^=look-]")) choose(event.target);
    });
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", start) : start();
})();
