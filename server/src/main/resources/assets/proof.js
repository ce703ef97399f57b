// Work that the public door asks for while very many report at once: numbers whose hashes begin with zeros.
// It begins while one still reads. Without a script the same form is sent without it.
(() => {
  "use strict";
  const form = document.querySelector("form[data-work]");
  if (!form || !crypto.subtle) return;
  const { work: text, bits, parts } = form.dataset;
  const field = form.elements.namedItem("work");
  const shown = form.querySelector("[data-working]");
  const bar = shown.querySelector("progress");
  const bytes = new TextEncoder();
  const AT_ONCE = 256;
  let wanted = "now" in form.dataset;

  const zeros = (hash) => Math.clz32(new DataView(hash).getUint32(0));
  const find = async (part) => {
    for (let from = 0; ; from += AT_ONCE) {
      const hashes = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) =>
        crypto.subtle.digest("SHA-256", bytes.encode(`${text}:${part}:${from + at}`))));
      const hit = hashes.findIndex((hash) => zeros(hash) >= Number(bits));
      if (hit >= 0) return from + hit;
    }
  };
  const show = () => {
    shown.hidden = !wanted;
    for (const button of form.querySelectorAll("button")) button.disabled = wanted;
  };
  const work = async () => {
    const found = [];
    while (found.length < Number(parts)) {
      found.push(await find(found.length));
      bar.value = found.length;
    }
    field.value = `${text};${found.join(",")}`;
  };
  const done = work().then(() => true, () => false);
  let failed = false;
  // Sending again without the work would bring the same page for ever.
  const byHand = () => {
    field.value = "";
    failed = true;
    wanted = false;
    show();
    form.querySelector("[data-failed]").hidden = false;
  };
  const send = async () => {
    wanted = true;
    show();
    if (!await done && "now" in form.dataset) {
      byHand();
      return;
    }
    form.submit();
  };
  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("formaction") || field.value || failed) return;
    event.preventDefault();
    if (!wanted) send();
  });
  if (wanted) send();
})();
