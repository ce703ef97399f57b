// Asks the browser for a passkey, or to make one, and sends what it says with the form it stands in.
// Without it, or without a browser that knows passkeys, the forms stay hidden.
(() => {
  "use strict";
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const listed = (ids) => ids.map((id) => ({ type: "public-key", id: bytes(id) }));

  const ask = (wish) => navigator.credentials.get({ publicKey: {
    challenge: bytes(wish.challenge), rpId: wish.door.id, allowCredentials: listed(wish.passkeys),
    userVerification: "required", timeout: 300000 } });
  const make = (wish) => navigator.credentials.create({ publicKey: {
    challenge: bytes(wish.challenge), rp: wish.door, excludeCredentials: listed(wish.passkeys),
    user: { id: bytes(wish.user.id), name: wish.user.login, displayName: wish.user.name },
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key", alg })),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none", timeout: 300000 } });

  const told = (key) => {
    const said = key.response;
    const response = { clientDataJSON: text(said.clientDataJSON) };
    for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (said[part]) response[part] = text(said[part]);
    }
    if (said.getTransports) response.transports = said.getTransports();
    return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {}, response });
  };

  const say = (form, words) => {
    const place = form.querySelector("[data-passkey-says]");
    if (place) { place.textContent = words; place.hidden = !words; }
  };
  const send = async (form) => {
    const wish = JSON.parse(form.dataset.passkey);
    say(form, "");
    try {
      form.querySelector("[data-passkey-answer]").value = told(await (wish.user ? make(wish) : ask(wish)));
      form.submit();
    } catch (no) {
      say(form, no.name === "InvalidStateError" ? "This device has a passkey for this account already."
        : "No passkey was used. Try again, or use another way.");
    }
  };

  const start = () => {
    if (!window.PublicKeyCredential) return;
    document.querySelectorAll("form[data-passkey]").forEach((form) => {
      form.closest("[data-passkey-part]")?.removeAttribute("hidden");
      form.hidden = false;
      form.addEventListener("submit", (event) => { event.preventDefault(); send(form); });
    });
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", start) : start();
})();
