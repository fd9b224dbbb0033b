"use strict";
/* The behaviour of the frame: shortcuts, dialogs, focus and news after a partial update, progress, drafts. */
(function () {
  const live = document.getElementById("live");
  const progress = document.getElementById("progress");
  const byId = id => document.getElementById(id);
  const say = text => { live.textContent = ""; window.setTimeout(() => { live.textContent = text; }, 50); };
  const isTyping = target => target.closest("input, textarea, select, [contenteditable]") !== null;

  /* shortcuts */
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.key === "/") {
      const search = document.querySelector("[data-search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    } else if (event.key === "?") {
      event.preventDefault();
      open("shortcuts");
    }
  });
  document.addEventListener("keydown", event => {
    const person = document.querySelector("details.person[open]");
    if (event.key === "Escape" && person) {
      person.open = false;
      person.querySelector("summary").focus();
    }
  });

  /* dialogs: Esc and the focus trap are the browser's own */
  function open(id) {
    const dialog = byId(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }
  document.addEventListener("click", event => {
    const opener = event.target.closest("[data-opens]");
    if (opener) {
      open(opener.dataset.opens);
    }
    const closer = event.target.closest("[data-closes]");
    const dialog = closer && byId(closer.dataset.closes);
    if (dialog && dialog.open) {
      dialog.close();
    }
    const field = event.target.closest("[data-field]");
    const target = field && byId(field.dataset.field);
    if (target) {
      event.preventDefault();
      (target.matches("input, select, textarea") ? target : target.querySelector("input, select, textarea") || target).focus();
    }
  });

  /* where to start */
  function begin() {
    const errors = document.querySelector("[data-errors]");
    if (errors) {
      errors.focus();
      return;
    }
    const form = document.querySelector("form[data-focus='first']");
    const first = form && Array.from(form.querySelectorAll("input:not([type=hidden]), select, textarea")).find(each => each.offsetParent !== null && !each.disabled);
    if (first && !window.location.hash) {
      first.focus({ preventScroll: true });
    }
  }

  /* partial updates: progress after 300 ms, focus kept, news said aloud, one act at a time */
  let pending = 0;
  let slow = 0;
  let focused = null;
  let source = null;
  function started(element) {
    pending++;
    focused = document.activeElement && document.activeElement.id;
    source = element || null;
    if (source && source.setAttribute) {
      source.setAttribute("aria-disabled", "true");
    }
    window.clearTimeout(slow);
    slow = window.setTimeout(() => { progress.hidden = pending === 0; }, 300);
  }
  function ended(succeeded) {
    pending = Math.max(0, pending - 1);
    if (pending === 0) {
      window.clearTimeout(slow);
      progress.hidden = true;
    }
    document.querySelectorAll("[aria-disabled=true][type=submit], [aria-disabled=true][type=button]").forEach(each => each.removeAttribute("aria-disabled"));
    if (!succeeded) {
      say(live.dataset.failed);
      return;
    }
    const errors = document.querySelector("[data-errors]");
    if (errors) {
      errors.focus();
      return;
    }
    if ((!document.activeElement || document.activeElement === document.body) && focused) {
      (byId(focused) || byId("inhoud")).focus({ preventScroll: true });
    }
    say(live.dataset.updated);
  }
  document.addEventListener("click", event => {
    if (pending > 0 && event.target.closest("[aria-disabled=true]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
  function listenToFaces() {
    if (window.faces && window.faces.ajax && !window.faces.ajax.heardByRegieloket) {
      window.faces.ajax.heardByRegieloket = true;
      /* PrimeFaces wants its nonce back from every partial request; Faces sends what is executed and nothing else of the form. */
      const ask = window.faces.ajax.request;
      window.faces.ajax.request = (element, event, options) => ask.call(window.faces.ajax, element, event, Object.assign({}, options, { params: Object.assign({ "primefaces.nonce": window.PrimeFaces.csp.NONCE_VALUE }, options && options.params) }));
      window.faces.ajax.addOnEvent(data => {
        if (data.status === "begin") {
          started(data.source);
        } else if (data.status === "success") {
          ended(true);
          drafts();
        }
      });
      window.faces.ajax.addOnError(() => ended(false));
    }
  }
  function listenToPrimeFaces() {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", () => started(document.activeElement)).on("pfAjaxComplete", (event, xhr) => {
        ended(!xhr || xhr.status < 400);
        drafts();
      });
    }
  }

  /* drafts: what is typed goes to the server a moment later; only while that fails does it wait in this tab */
  const base = live.dataset.context + "/concepten/";
  const waiting = "regieloket.draft.";
  const headers = { "Content-Type": "application/json", "X-Regieloket": "draft" };
  const kept = input => input.name && !/^(jakarta\.faces\.|primefaces\.|rl-draft)/.test(input.name) && !["hidden", "password", "file", "submit", "button"].includes(input.type) && !input.closest("[data-draft-off]");
  function values(form) {
    const result = {};
    Array.from(form.elements).filter(kept).forEach(input => {
      if (input.type === "checkbox" || input.type === "radio") {
        if (input.checked) {
          (result[input.name] = result[input.name] || []).push(input.value);
        } else {
          result[input.name] = result[input.name] || [];
        }
      } else if (input.multiple) {
        result[input.name] = Array.from(input.selectedOptions, option => option.value);
      } else {
        result[input.name] = [input.value];
      }
    });
    return result;
  }
  function put(form, saved) {
    let changed = false;
    Array.from(form.elements).filter(kept).forEach(input => {
      const value = saved[input.name];
      if (!Array.isArray(value)) {
        return;
      }
      if (input.type === "checkbox" || input.type === "radio") {
        const checked = value.includes(input.value);
        changed = changed || input.checked !== checked;
        input.checked = checked;
      } else if (input.multiple) {
        Array.from(input.options).forEach(option => { option.selected = value.includes(option.value); });
      } else if (value.length === 1 && input.value !== value[0]) {
        input.value = value[0];
        changed = true;
      }
    });
    return changed;
  }
  function drafts() {
    document.querySelectorAll("[data-draft]:not([data-draft-ready])").forEach(place => {
      place.dataset.draftReady = "true";
      attach(place, place.closest("form"), place.dataset.draft);
    });
  }
  function attach(place, form, key) {
    let timer = 0;
    let dirty = false;
    const address = base + encodeURIComponent(key);
    const pageHasErrors = () => form.querySelector("[data-errors]") !== null;
    function keep(leaving) {
      window.clearTimeout(timer);
      if (!dirty) {
        return;
      }
      dirty = false;
      const body = JSON.stringify(values(form));
      fetch(address, { method: "PUT", headers: headers, body: body, credentials: "same-origin", keepalive: leaving && body.length < 60000, redirect: "manual" })
        .then(answer => {
          if (answer.ok) {
            window.sessionStorage.removeItem(waiting + key);
          } else if (answer.status !== 413) {
            wait(body);
          }
        })
        .catch(() => wait(body));
    }
    function wait(body) {
      window.sessionStorage.setItem(waiting + key, body);
      say(live.dataset.offline);
    }
    function typed() {
      dirty = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => keep(false), 600);
    }
    form.addEventListener("input", typed);
    form.addEventListener("change", typed);
    window.addEventListener("pagehide", () => keep(true));
    form.addEventListener("submit", () => { dirty = false; window.clearTimeout(timer); });
    place.querySelector("[data-draft-discard]").addEventListener("click", () => {
      dirty = false;
      window.clearTimeout(timer);
      window.sessionStorage.removeItem(waiting + key);
      fetch(address, { method: "DELETE", headers: headers, credentials: "same-origin" }).finally(() => window.location.reload());
    });
    hidden(form, "rl-draft", key);
    hidden(form, "rl-draft-button", form.id ? form.id + ":" + place.dataset.draftButton : place.dataset.draftButton);
    if (pageHasErrors()) {
      return;
    }
    const unsent = window.sessionStorage.getItem(waiting + key);
    if (unsent) {
      place.hidden = !put(form, JSON.parse(unsent));
      typed();
      return;
    }
    fetch(address, { headers: headers, credentials: "same-origin", redirect: "manual" })
      .then(answer => answer.status === 200 ? answer.json() : null)
      .then(saved => {
        if (saved && !dirty) {
          place.hidden = !put(form, saved);
        }
      })
      .catch(() => {});
  }
  function hidden(form, name, value) {
    const input = form.querySelector("input[name='" + name + "']") || form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: name }));
    input.value = value;
  }

  listenToFaces();
  listenToPrimeFaces();
  window.addEventListener("load", listenToFaces);
  begin();
  drafts();
})();
