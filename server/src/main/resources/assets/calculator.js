// The calculators of severity: the score follows each answer. Without it the form asks the server.
(() => {
  "use strict";
  const answers = (part) => [...part.querySelectorAll("input[data-metric]")];
  const field = (part) => part.querySelector("input.box");
  const show = (part, found) => {
    const place = part.querySelector("[data-score]");
    const pill = document.createElement("span");
    pill.className = found ? `pill ${found.level}` : "muted";
    if (found) {
      const meter = document.createElement("span");
      meter.className = "meter";
      meter.setAttribute("aria-hidden", "true");
      for (let bar = 0; bar < 4; bar++) meter.append(document.createElement("i"));
      const word = found.level[0].toUpperCase() + found.level.slice(1);
      pill.append(meter, `${word} ${Number(found.score).toFixed(1)}`);
      const live = document.getElementById("live");
      if (live) live.textContent = `${found.nomenclature}: ${word}, ${Number(found.score).toFixed(1)}`;
    } else pill.textContent = "No score yet";
    place.replaceChildren(pill);
  };
  const ask = async (part) => {
    const vector = field(part).value.trim();
    const asked = (part.dataset.asked = vector);
    let found = null;
    if (vector.startsWith(part.dataset.calculator)) {
      try {
        const answer = await fetch(part.dataset.scoreAt + encodeURIComponent(vector), { headers: { Accept: "application/json" } });
        if (answer.ok) found = await answer.json();
      } catch { /* the form still asks the server */ }
    }
    if (part.dataset.asked === asked) show(part, found);
  };
  const chosen = (part) => {
    const said = answers(part).filter((one) => one.checked && one.value !== "X");
    const vector = said.length ? part.dataset.calculator + said.map((one) => `${one.dataset.metric}:${one.value}`).join("/") : "";
    field(part).value = vector;
    part.querySelector("[data-was]").value = vector;
    if (said.length) ask(part); else show(part, null);
  };
  const pasted = (part) => {
    const said = new Map(field(part).value.trim().split("/").map((one) => one.split(":")));
    for (const one of answers(part)) one.checked = (said.get(one.dataset.metric) ?? "X") === one.value;
    ask(part);
  };
  for (const part of document.querySelectorAll("[data-calculator]")) {
    part.addEventListener("change", (event) => { if (event.target.dataset.metric) chosen(part); });
    field(part).addEventListener("input", () => pasted(part));
  }
})();
