// Answers "am I affected?" in the reader's own browser, out of a signed file that is the same for everybody. What is
// typed or dropped here never leaves it. It judges as standards.affected does in Java; a test holds both to the same.
(() => {
  "use strict";
  const KINDS = ["affected", "conflict", "ambiguous", "unknown_version", "under_investigation", "fixed", "not_affected", "not_listed"];
  const LEVELS = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "NONE"];
  const care = (kind) => KINDS.indexOf(kind) <= 4;
  const safe = (kind) => kind === "fixed" || kind === "not_affected";
  const least = (kinds) => KINDS.find((kind) => kinds.includes(kind));
  const once = (list) => [...new Set(list)];
  const sign = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  // Versions, as each scheme reads and orders them.
  const number = /^\d+$/;
  const digits = (a, b) => {
    const [one, other] = [a, b].map((text) => text.replace(/^0+(?=\d)/, ""));
    return sign(one.length, other.length) || sign(one, other);
  };
  const words = (a, b, numberFirst) => {
    const [one, other] = [number.test(a), number.test(b)];
    if (one && other) return digits(a, b);
    return one === other ? sign(a, b) : one === numberFirst ? -1 : 1;
  };
  const lists = (one, other, rest, compare) => {
    for (let i = 0; i < Math.max(one.length, other.length); i++) {
      const found = compare(one[i] ?? rest, other[i] ?? rest);
      if (found) return found;
    }
    return 0;
  };
  const dotted = {
    reads: (text) => /^\d{1,18}(\.\d{1,18}){0,9}$/.test(text),
    compare: (a, b) => lists(a.split("."), b.split("."), "0", digits),
  };
  const NAME = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
  const PART = "(0|[1-9]\\d{0,17})";
  const SEMVER = new RegExp(`^${PART}\\.${PART}\\.${PART}(?:-(${NAME}(?:\\.${NAME})*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);
  const before = (a, b) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    const [one, other] = [a.split("."), b.split(".")];
    for (let i = 0; i < Math.min(one.length, other.length); i++) {
      const found = words(one[i], other[i], true);
      if (found) return found;
    }
    return sign(one.length, other.length);
  };
  const semver = {
    reads: (text) => text.length <= 256 && SEMVER.test(text),
    compare: (a, b) => {
      const [one, other] = [SEMVER.exec(a), SEMVER.exec(b)];
      return lists(one.slice(1, 4), other.slice(1, 4), "0", digits) || before(one[4], other[4]);
    },
  };
  const bare = (text) => text.replace(/^v/, "");
  const golang = { reads: (text) => semver.reads(bare(text)), compare: (a, b) => semver.compare(bare(a), bare(b)) };
  const runs = (text) => text.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const generic = {
    reads: (text) => /^[0-9A-Za-z][0-9A-Za-z.+~:_-]{0,127}$/.test(text) && /\d/.test(text) && !/^(.*[._-])?[x*]([._-].*)?$/i.test(text),
    compare: (a, b) => lists(runs(a), runs(b), "0", (x, y) => words(x, y, false)),
  };
  const SCHEMES = new Map([["intdot", dotted], ["semver", semver], ["npm", semver], ["golang", golang], ["generic", generic]]);
  const scheme = (row) => SCHEMES.get(row.scheme);
  const reads = (row, version) => Boolean(scheme(row))
    && [row.from, row.before, row.upTo, version].every((text) => text === undefined || scheme(row).reads(text));
  const compare = (row, a, b) => scheme(row).compare(a, b);
  const holds = (row, version) => reads(row, version)
    && (row.from === undefined || compare(row, version, row.from) >= 0)
    && (row.before === undefined || compare(row, version, row.before) < 0)
    && (row.upTo === undefined || compare(row, version, row.upTo) <= 0);
  const line = (version) => {
    const parts = version.split(/[.\-+~]/);
    return parts.slice(0, /^(19|20)\d\d$/.test(parts[0]) ? 2 : 1).join(".");
  };
  const sameLine = (row, a, b) => scheme(row).reads(a) && scheme(row).reads(b) && line(a) === line(b);

  // One table: what one advisory says of one flaw in one product.
  const open = (row) => row.before === undefined && row.upTo === undefined;
  const everything = (row) => row.from === undefined && open(row);
  const fixOf = (row) => (row.is === "fixed" ? row.from : row.is === "affected" ? row.before : undefined);
  const shares = (a, b) => !a.platforms || !b.platforms || a.platforms.some((one) => b.platforms.includes(one));
  const understands = (table, version) => table.rows.some((row) => reads(row, version));
  const behind = (row, version) => {
    const fix = fixOf(row);
    return fix !== undefined && Boolean(scheme(row)) && sameLine(row, fix, version) && compare(row, version, fix) >= 0;
  };
  const ended = (row, version) => reads(row, version)
    && ((row.before !== undefined && compare(row, version, row.before) >= 0) || (row.upTo !== undefined && compare(row, version, row.upTo) > 0));
  const byStart = (a, b) => {
    if (a.scheme !== b.scheme) return [...SCHEMES.keys()].indexOf(a.scheme) - [...SCHEMES.keys()].indexOf(b.scheme);
    if (a.from === undefined || b.from === undefined) return (b.from === undefined) - (a.from === undefined);
    return compare(a, a.from, b.from);
  };
  const speaking = (table, version) => {
    const all = table.rows.filter((row) => holds(row, version)).sort(byStart);
    const fixes = table.rows.filter((row) => row.is === "fixed" && behind(row, version));
    if (!fixes.length || !all.some((row) => row.is === "affected" && open(row))) return all;
    const left = all.filter((row) => row.is !== "affected" || !open(row) || !fixes.some((fix) => shares(row, fix)));
    return left.length ? left : fixes;
  };
  const ambiguous = (table, rows, version) => {
    const affected = rows.filter((row) => row.is === "affected");
    return affected.every((row) => row.from === undefined && !open(row))
      && table.rows.some((row) => row.is === "affected" && !affected.includes(row)
        && affected.some((other) => shares(row, other)) && ended(row, version));
  };
  const spoken = (table, rows, version) => {
    if (!rows.length) {
      if (table.said.some((range) => holds(range, version))) return "conflict";
      return table.rows.some((row) => behind(row, version)) ? "fixed" : table.rest ?? "not_listed";
    }
    const kinds = rows.map((row) => row.is);
    if (!kinds.includes("affected")) return least(kinds);
    if (kinds.some(safe)) return "conflict";
    return ambiguous(table, rows, version) ? "ambiguous" : "affected";
  };
  const unread = (table) => {
    if (!table.rows.length) return table.rest ?? "not_listed";
    const kinds = once(table.rows.map((row) => row.is));
    return table.rows.every(everything) && kinds.length === 1 ? kinds[0] : "unknown_version";
  };
  const kindOf = (table, version) => (understands(table, version) ? spoken(table, speaking(table, version), version) : unread(table));
  const ordered = (rows) => once([...rows].sort((a, b) =>
    (a.scheme === b.scheme && reads(a, fixOf(b)) && reads(b, fixOf(a)) ? compare(a, fixOf(a), fixOf(b)) : byStart(a, b))).map(fixOf));
  const free = (table) => table.rows.filter((row) => fixOf(row) !== undefined && kindOf(table, fixOf(row)) === "fixed");
  const judge = (table, version) => {
    if (version === undefined || !understands(table, version)) {
      const kind = unread(table);
      const unknown = kind === "unknown_version";
      return { kind, rows: unknown ? [] : table.rows, fix: undefined, others: unknown ? ordered(free(table)) : [] };
    }
    const rows = speaking(table, version);
    const kind = spoken(table, rows, version);
    if (!care(kind)) return { kind, rows, fix: undefined, others: [] };
    const stream = rows.find((row) => row.is === "affected" && row.stream !== undefined)?.stream;
    const same = (row) => (stream !== undefined && row.stream !== undefined ? stream === row.stream : sameLine(row, fixOf(row), version));
    const later = free(table).filter((row) => scheme(row)?.reads(version) && scheme(row).reads(fixOf(row)) && compare(row, fixOf(row), version) > 0);
    return { kind, rows, fix: ordered(later.filter(same))[0], others: ordered(later.filter((row) => !same(row))) };
  };

  // Many tables about one flaw: silence gives way, disagreement is told.
  const agreed = (each) => {
    if (each.length === 1) return each[0];
    const kinds = each.map((one) => one.kind);
    const conflict = kinds.includes("conflict") || (kinds.includes("affected") && kinds.some(safe));
    const fixes = once(each.flatMap((one) => (one.fix === undefined ? [] : [one.fix])));
    return {
      kind: conflict ? "conflict" : least(kinds),
      rows: each.flatMap((one) => one.rows),
      fix: fixes.length === 1 ? fixes[0] : undefined,
      others: once(each.flatMap((one) => one.others)),
    };
  };
  const inWords = (row) => {
    if (row.from !== undefined && row.from === row.upTo) return `version ${row.from}`;
    const end = row.before !== undefined ? ` before ${row.before}` : row.upTo !== undefined ? ` up to and including ${row.upTo}` : " on";
    return row.from !== undefined ? `from ${row.from}${end}` : open(row) ? "all versions" : `all versions${end}`;
  };
  const sentence = (file, found, name, version, whole) => {
    const text = (key) => file.words.get(key) ?? "";
    const affected = found.rows.filter((row) => row.is === "affected");
    const ranges = once(found.rows.map(inWords)).join("; ");
    const platforms = once(affected.flatMap((row) => row.platforms ?? [])).join(", ");
    const notes = once(affected.flatMap((row) => row.note ?? [])).join("; ");
    const why = found.rows.find((row) => row.why)?.why;
    const because = found.rows.find((row) => row.is === "not_affected" && row.note)?.note;
    const unknown = found.kind === "unknown_version";
    const fill = new Map([
      ["name", version === undefined ? name : `${name} ${version}`], ["product", name], ["version", `"${version}"`],
      ["range", ranges ? ` (${ranges})` : ""],
      ["note", (platforms ? ` Only on: ${platforms}.` : "") + (notes ? ` Only where: ${notes}.` : "")],
      ["why", why ? text(why) : because ? `: ${because}` : ""],
      ["fix", found.fix ?? found.others[0]], ["fixes", found.others.join(", ")], ["whole", whole],
    ]);
    let remedy = "";
    if (["affected", "conflict", "ambiguous"].includes(found.kind)) remedy = found.fix ? "take" : found.others.length ? "elsewhere" : "nothing";
    else if (unknown && found.others.length) remedy = "fixes";
    const said = text(unknown && version === undefined ? "no_version" : found.kind) + text(remedy) + (whole !== undefined && unknown ? text("part") : "");
    return said.replace(/\{(\w+)\}/g, (_, key) => fill.get(key) ?? "");
  };

  // The file, and questions to it.
  const load = (raw) => {
    const file = { products: raw.products, parts: raw.parts, advisories: raw.advisories, words: new Map(Object.entries(raw.words)) };
    file.statements = raw.statements.map((one) => ({
      ...one, keys: new Set(one.tables.flatMap((table) => raw.products[table.product].keys)),
    }));
    file.byKey = new Map();
    for (const one of file.statements) for (const key of one.keys) file.byKey.set(key, [...(file.byKey.get(key) ?? []), one]);
    return file;
  };
  const about = (file, keys) => once(keys.flatMap((key) => file.byKey.get(key) ?? []));
  const answer = (file, one, version, whole) => {
    const source = (table) => file.advisories[table.advisory];
    const tables = one.tables.filter((table) => source(table).kind === "RELEASE"
      || !one.tables.some((other) => source(other).kind === "RELEASE" && source(other).publisher === source(table).publisher));
    const found = agreed(tables.map((table) => judge(table, version)));
    const name = file.products[one.tables[0].product].name;
    const levels = tables.map((table) => source(table).level).filter(Boolean);
    return {
      kind: found.kind, flaw: one.flaw, fix: found.fix, others: found.others, advisories: once(tables.map(source)),
      level: LEVELS.find((level) => levels.includes(level)), sentence: sentence(file, found, name, version, whole),
    };
  };
  const rank = (one) => (one.level ? LEVELS.indexOf(one.level) : LEVELS.length);
  const ask = (file, asked, name, version) => {
    const own = about(file, asked);
    const keys = once([...asked, ...own.flatMap((one) => [...one.keys])]);
    const answers = own.map((one) => answer(file, one, version, undefined));
    const spokenOf = own.filter((_, at) => answers[at].kind !== "not_listed").map((one) => one.flaw);
    const inside = file.parts.filter((part) => file.products[part.whole].keys.some((key) => keys.includes(key)));
    const parts = once(inside.flatMap((part) => about(file, file.products[part.component].keys)));
    const whole = own.length ? file.products[own[0].tables[0].product].name : name;
    for (const one of parts) if (!spokenOf.includes(one.flaw)) answers.push(answer(file, one, undefined, whole));
    return answers.sort((a, b) => sign(KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)) || sign(rank(a), rank(b)) || sign(a.flaw, b.flaw));
  };

  // Bills of materials.
  const plain = (text) => text.trim().toLowerCase().replace(/\s+/g, " ").replaceAll("%40", "@");
  const purl = (text) => {
    const path = text.split(/[?#]/)[0];
    const at = path.lastIndexOf("@");
    const versioned = at > path.lastIndexOf("/");
    return { key: `purl:${plain(versioned ? path.slice(0, at) : path)}`, version: versioned ? decodeURIComponent(path.slice(at + 1)) : undefined };
  };
  const cpe = (text) => {
    const [parts, from] = [text.split(/(?<!\\):/), text[4] === "/" ? 2 : 3];
    return `cpe:${plain(parts[from] ?? "")}:${plain(parts[from + 1] ?? "")}`;
  };
  const nested = (part) => [part, ...(part.components ?? []).flatMap(nested)];
  const reference = (part, type) => (part.externalRefs ?? []).find((ref) => ref.referenceType === type)?.referenceLocator;
  const bill = (raw) => {
    if (raw.bomFormat === "CycloneDX") return [raw.metadata?.component ?? [], ...(raw.components ?? [])].flat().flatMap(nested);
    if (raw.spdxVersion) {
      return (raw.packages ?? []).map((part) => ({
        name: part.name, version: part.versionInfo, purl: reference(part, "purl"), cpe: reference(part, "cpe23Type"),
      }));
    }
    return undefined;
  };
  const askPart = (file, part) => {
    const named = part.purl ? purl(part.purl) : undefined;
    const version = part.version || named?.version;
    const name = part.name ?? part.purl ?? part.cpe ?? "";
    for (const keys of [named ? [named.key] : [], part.cpe ? [cpe(part.cpe)] : [], name ? [`code:${plain(name)}`, `name:${plain(name)}`] : []]) {
      const answers = keys.length ? ask(file, keys, name, version) : [];
      if (answers.length) return answers;
    }
    return [];
  };

  const TONES = new Map([["affected", "danger"], ["conflict", "danger"], ["ambiguous", "danger"], ["unknown_version", "warn"],
    ["under_investigation", "warn"], ["fixed", "good"], ["not_affected", "good"], ["not_listed", "neutral"]]);
  for (const form of document.querySelectorAll("form[data-affected]")) {
    const places = { out: form.querySelector("output"), list: form.querySelector("ul"), version: form.elements.namedItem("version"), bill: form.elements.namedItem("bill") };
    let loaded;
    const file = () => (loaded ??= fetch(form.dataset.affected, { headers: { Accept: "application/json" } })
      .then((got) => got.json()).then(load));
    const shown = (one) => {
      const item = document.createElement("li");
      const tag = document.createElement("span");
      tag.className = `tag ${TONES.get(one.kind)}`;
      tag.textContent = one.kind.replaceAll("_", " ");
      item.dataset.answer = one.kind;
      item.dataset.flaw = one.flaw;
      item.dataset.fix = one.fix ?? "";
      item.dataset.others = one.others.join(",");
      const text = document.createElement("span");
      text.textContent = ` ${one.sentence} `;
      item.append(tag, text);
      for (const advisory of one.advisories) {
        const link = document.createElement("a");
        link.textContent = advisory.id;
        if (advisory.page) link.href = advisory.page;
        item.append(link, " ");
      }
      return item;
    };
    const show = (answers, summary) => {
      places.list.replaceChildren(...answers.map(shown));
      places.out.textContent = summary;
    };
    const failed = (why) => show([], why);
    const typed = async () => {
      const told = await file();
      const product = told.products.find((one) => one.code === form.dataset.product);
      const version = places.version.value.trim() || undefined;
      const rows = product ? about(told, product.keys).flatMap((one) => one.tables.flatMap((table) => table.rows)) : [];
      if (rows.some((row) => !SCHEMES.has(row.scheme))) return failed(form.dataset.elsewhere);
      const answers = product ? ask(told, product.keys, product.name, version) : [];
      return show(answers, answers.length ? "" : form.dataset.nothing);
    };
    const dropped = async (sbom) => {
      const told = await file();
      const parts = bill(await new Response(sbom).json());
      if (!parts) return failed(form.dataset.nobill);
      const answers = parts.flatMap((part) => askPart(told, part));
      return show(answers, form.dataset.counted.replace("{0}", parts.length).replace("{1}", answers.filter((one) => care(one.kind)).length));
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (places.version) typed().catch(() => failed(form.dataset.failed));
    });
    places.bill?.addEventListener("change", () => {
      if (places.bill.files.length) dropped(places.bill.files[0]).catch(() => failed(form.dataset.nobill));
    });
    form.addEventListener("dragover", (event) => { if (places.bill) event.preventDefault(); });
    form.addEventListener("drop", (event) => {
      if (!places.bill) return;
      event.preventDefault();
      if (event.dataTransfer.files.length) dropped(event.dataTransfer.files[0]).catch(() => failed(form.dataset.nobill));
    });
  }
})();
