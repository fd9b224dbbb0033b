"use strict";
/* The behaviour of the frame: shortcuts, dialogs, focus and news after a partial update, progress, drafts. */
(function () {
  const live = document.getElementById("live");
  const progress = document.getElementById("progress");
  const byId = id => document.getElementById(id);
  const say = text => { live.textContent = ""; window.setTimeout(() => { live.textContent = text; }, 50); };
  /* what went wrong stays in sight until it is mended or put away */
  const trouble = byId("trouble");
  const tell = text => { trouble.firstElementChild.textContent = text; trouble.hidden = false; };
  const connected = () => { if (trouble.firstElementChild.textContent === live.dataset.offline) { mended(); } };
  const mended = () => { trouble.hidden = true; trouble.firstElementChild.textContent = ""; };
  byId("trouble-close").addEventListener("click", mended);
  const isTyping = target => target.closest("input, textarea, select, [contenteditable]") !== null;

  /* shortcuts: those of one key can be switched off, for who speaks to the computer or hits keys by accident */
  const SHORTCUTS = "regieloket.shortcuts";
  const areOff = () => window.localStorage.getItem(SHORTCUTS) === "off";
  document.querySelectorAll("[data-shortcuts]").forEach(box => {
    box.checked = !areOff();
    box.addEventListener("change", () => { window.localStorage.setItem(SHORTCUTS, box.checked ? "on" : "off"); });
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || areOff() || isTyping(event.target) || document.querySelector("dialog[open]")) {
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

  /* a field that looks things up while one types asks for nothing when a key left it as it was, such as Tab */
  const lastTyped = new WeakMap();
  document.addEventListener("focusin", event => { lastTyped.set(event.target, event.target.value); });
  document.addEventListener("keyup", event => {
    if (event.target.matches("input") && lastTyped.get(event.target) === event.target.value) {
      event.stopImmediatePropagation();
    }
    lastTyped.set(event.target, event.target.value);
  }, true);

  /* dialogs: Esc and the focus trap are the browser's own */
  function open(id) {
    const dialog = byId(id);
    if (dialog && !dialog.open) {
      dialog.querySelectorAll("[data-value-of]").forEach(shown => {
        const field = byId(shown.dataset.valueOf);
        shown.textContent = (field && field.value.trim()) || "–";
      });
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
    if (event.target.closest("[data-prints]")) {
      window.print();
    }
    const field = event.target.closest("[data-field]");
    const target = field && byId(field.dataset.field);
    if (target) {
      event.preventDefault();
      unfold(target);
      (target.matches("input, select, textarea") ? target : target.querySelector("input, select, textarea") || target).focus();
    }
  });

  /* nobody looks for an error, or for his own words, in what is folded away */
  function unfold(element) {
    for (let around = element.closest("details"); around; around = around.parentElement.closest("details")) {
      around.open = true;
    }
  }
  function unfoldErrors() {
    document.querySelectorAll("details:not([open]) :is(.field__error, [data-errors])").forEach(each => {
      if (each.textContent.trim()) {
        unfold(each);
      }
    });
  }

  /* the code of an invitation comes behind the #, where no server sees it, and waits in this tab while one signs in */
  const INVITATION = "regieloket.invitation";
  function invitation() {
    const brought = /^#code=([0-9A-Za-z-]{16,40})$/.exec(window.location.hash);
    const field = byId("invitation:code");
    if (brought) {
      window.sessionStorage.setItem(INVITATION, brought[1]);
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
      if (!field) {
        window.location.replace(live.dataset.context + "/uitnodiging");
        return;
      }
    }
    if (field && !field.value) {
      field.value = window.sessionStorage.getItem(INVITATION) || "";
      window.sessionStorage.removeItem(INVITATION);
    }
  }

  /* where to start */
  function begin() {
    unfoldErrors();
    const tab = document.querySelector(".tabs [aria-current]");
    if (tab) {
      tab.closest("ul").scrollLeft = tab.offsetLeft - (tab.closest("ul").clientWidth - tab.offsetWidth) / 2;
    }
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
  let keepers = [];
  let pending = 0;
  let ticks = [];
  let slow = 0;
  let focused = null;
  let caret = null;
  let isWriting = false;
  let source = null;
  /* the ticks of a list are no fields that Faces knows: a list that is shown anew, or further, keeps them */
  function keepTicks() {
    ticks = Array.from(document.querySelectorAll("[data-claims] .tick input:checked"), each => each.value);
  }
  function putTicksBack() {
    document.querySelectorAll("[data-claims] .tick input").forEach(each => { each.checked = each.checked || ticks.includes(each.value); });
  }
  /* also when nobody acted: an import that ended shows its claims */
  if (document.querySelector("[data-claims]")) {
    document.addEventListener("change", event => { if (event.target.closest("[data-claims] .tick")) { keepTicks(); } });
    new MutationObserver(putTicksBack).observe(byId("inhoud"), { childList: true, subtree: true });
  }
  /* while an act is under way its answer is about what was sent: what is typed meanwhile would be lost, so nothing is */
  let sent = new Set();
  let longest = 0;
  function hold(element) {
    const source = typeof element === "string" ? byId(element) : element;
    const form = source && source.matches && source.matches("[type=submit]") && source.form;
    if (form) {
      sent = new Set(Array.from(form.elements).filter(named).filter(input => asked.isSent(input)));
      form.toggleAttribute("data-held", sent.size > 0);
      form.setAttribute("aria-busy", "true");
      /* a connection that hangs holds nobody for good: what is typed from then on is put over its answer */
      window.clearTimeout(longest);
      longest = window.setTimeout(release, 10000);
    }
  }
  function release() {
    window.clearTimeout(longest);
    sent = new Set();
    document.querySelectorAll("form[aria-busy]").forEach(form => {
      form.removeAttribute("aria-busy");
      form.removeAttribute("data-held");
    });
  }
  const isOfTheBrowser = event => event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Escape|F\d+)$/.test(event.key || "");
  ["beforeinput", "mousedown", "click", "keydown"].forEach(kind => document.addEventListener(kind, event => {
    const isChoice = event.target.matches && event.target.matches("select, [type=checkbox], [type=radio]");
    const field = event.target.closest && (event.target.closest("label") ? event.target.closest("label").control : event.target);
    if (sent.has(field) && (kind === "beforeinput" || kind === "click" && event.target !== field || isChoice && !isOfTheBrowser(event))) {
      event.preventDefault();
    }
  }, true));
  function started(element) {
    pending++;
    hold(element);
    focused = document.activeElement && document.activeElement.id;
    source = (typeof element === "string" ? byId(element) : element) || null;
    keepers.forEach(keeper => keeper.pause());
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
      release();
    }
    document.querySelectorAll("[aria-disabled=true][type=submit], [aria-disabled=true][type=button]").forEach(each => each.removeAttribute("aria-disabled"));
    if (!succeeded) {
      tell(live.dataset.failed);
      keepers.forEach(keeper => keeper.resume(true));
      return;
    }
    mended();
    putBack();
    putTicksBack();
    keepers.filter(keeper => !keeper.form.isConnected).forEach(keeper => keeper.stop());
    keepers = keepers.filter(keeper => keeper.form.isConnected);
    keepers.forEach(keeper => keeper.resume(false));
    drafts(true);
    here();
    unfoldErrors();
    const errors = document.querySelector("[data-errors]");
    if (errors && !isWriting) {
      errors.focus();
      return;
    }
    if ((!document.activeElement || document.activeElement === document.body) && focused) {
      const place = byId(focused) || byId("inhoud");
      place.focus({ preventScroll: true });
      if (isWriting && caret && place.setSelectionRange) {
        place.setSelectionRange(caret[0], caret[1]);
      }
    }
    if (!errors) {
      say(live.dataset.updated);
    }
  }
  /* who writes when an answer comes, beside the act or after it was let go, writes on at the same place */
  function keepPlace() {
    const place = document.activeElement;
    focused = place && place !== document.body && place.id || focused;
    isWriting = typedBeside.some(was => was.input === place);
    caret = place && typeof place.selectionStart === "number" ? [place.selectionStart, place.selectionEnd] : null;
  }
  document.addEventListener("click", event => {
    if (pending > 0 && event.target.closest("[aria-disabled=true]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
  /* who is on the way to another page is not called back because this one has ended by then */
  let isLeaving = false;
  window.addEventListener("beforeunload", () => {
    isLeaving = true;
    window.setTimeout(() => { isLeaving = false; }, 5000);
  });
  window.addEventListener("pageshow", () => { isLeaving = false; });
  function runByNonce(source) {
    const script = document.createElement("script");
    script.nonce = window.PrimeFaces.csp.NONCE_VALUE;
    script.text = source;
    document.head.appendChild(script).remove();
  }
  function listenToFaces() {
    if (window.faces && window.faces.ajax && !window.faces.ajax.heardByRegieloket) {
      window.faces.ajax.heardByRegieloket = true;
      /* what an answer would hand to eval, which the policy forbids, runs by the nonce of the page */
      const answer = window.faces.ajax.response;
      window.faces.ajax.response = (request, context) => {
        const redirect = request.responseXML && request.responseXML.querySelector("redirect");
        if (isLeaving && redirect && redirect.getAttribute("url").includes("verlopen=1")) {
          /* who did not leave after all, because what was opened is a file, is called back then */
          window.setTimeout(() => window.faces.ajax.response(request, context), 5000);
          return null;
        }
        const evaluate = window.eval;
        window.eval = runByNonce;
        try {
          return answer.call(window.faces.ajax, request, context);
        } finally {
          window.eval = evaluate;
        }
      };
      /* PrimeFaces wants its nonce back from every partial request; Faces sends what is executed and nothing else of the form. */
      const ask = window.faces.ajax.request;
      window.faces.ajax.request = (element, event, options) => {
        remember(element, options && options.execute);
        return ask.call(window.faces.ajax, element, event, Object.assign({}, options, { params: Object.assign({ "primefaces.nonce": window.PrimeFaces.csp.NONCE_VALUE }, draftOf(element), options && options.params) }));
      };
      window.faces.ajax.addOnEvent(data => {
        asked = askedBy.get(data.source) || nothing;
        if (data.status === "begin") {
          started(data.source);
        } else if (data.status === "complete") {
          keepTicks();
          keepTyped();
          keepPlace();
          const redirect = data.responseXML && data.responseXML.querySelector("redirect");
          if (redirect) {
            keepers.forEach(keeper => keeper.left(!withoutSuccess.test(redirect.getAttribute("url"))));
          }
        } else if (data.status === "success") {
          ended(true);
        }
      });
      window.faces.ajax.addOnError(() => ended(false));
    }
  }

  /* which draft an act may end stands in hidden fields of its form */
  function draftOf(element) {
    const source = typeof element === "string" ? byId(element) : element;
    const form = source && source.closest && source.closest("form");
    return Object.fromEntries(["rl-draft", "rl-draft-button"].map(name => [name, form && form.querySelector("input[name='" + name + "']")]).filter(pair => pair[1]).map(pair => [pair[0], pair[1].value]));
  }

  /* where one is sent when the act did not succeed: to sign in, to the second step, to the page anew, to an error */
  const withoutSuccess = /\/(aanmelden|sessie-verlopen|kies-organisatie|tweede-stap|fout)\b|[?&]verlopen=1/;

  /* what was typed beside an act, in fields that it did not send or after it sent them, stands there again when their form is shown anew */
  let typedBeside = [];
  /* by the element that asked: another may have asked meanwhile, and waits for its turn */
  const askedBy = new WeakMap();
  const nothing = { isSent: () => false, content: new Map() };
  let asked = nothing;
  const fields = () => Array.from(document.querySelectorAll("textarea, input, select")).filter(named);
  const isBox = input => input.type === "checkbox" || input.type === "radio";
  const chosenIn = input => Array.from(input.selectedOptions, option => option.value);
  const contentOf = input => isBox(input) ? String(input.checked) : input.options ? chosenIn(input).join("\n") : input.value;
  function remember(element, execute) {
    const source = typeof element === "string" ? byId(element) : element;
    const executed = String(execute || "@this").split(/\s+/);
    const form = source && source.closest && source.closest("form");
    const isExecuted = input => executed.includes("@all") || (executed.includes("@form") && input.form === form) || executed.some(id => id && (input.name === id || input.id === id || input.name.startsWith(id + ":")));
    if (source) {
      askedBy.set(source, { isSent: isExecuted, content: new Map(fields().filter(isExecuted).map(input => [input, contentOf(input)])) });
    }
  }
  const isTypedSince = input => asked.content.has(input) && asked.content.get(input) !== contentOf(input);
  function keepTyped() {
    typedBeside = fields().filter(input => asked.isSent(input) ? isTypedSince(input) : isTyped(input))
      .map(input => ({ input: input, name: input.name, value: input.value, checked: input.checked, chosen: input.multiple ? chosenIn(input) : null }));
  }
  function isTyped(input) {
    if (isBox(input)) {
      return input.checked !== input.defaultChecked;
    }
    if (input.options) {
      return Array.from(input.options).some(option => option.selected !== option.defaultSelected) && !(input.selectedIndex === 0 && !Array.from(input.options).some(option => option.defaultSelected));
    }
    return input.value !== input.defaultValue;
  }
  function putBack() {
    typedBeside.filter(was => !was.input.isConnected).forEach(was => {
      const now = Array.from(document.getElementsByName(was.name)).find(each => !isBox(was.input) || each.value === was.value);
      if (!now || now.type !== was.input.type) {
        return;
      }
      if (isBox(was.input)) {
        now.checked = was.checked;
      } else if (was.chosen) {
        Array.from(now.options).forEach(option => { option.selected = was.chosen.includes(option.value); });
      } else {
        now.value = was.value;
        unfold(now);
      }
    });
    typedBeside = [];
  }

  /* what was chosen on the page stands in its address: another language or a new session opens it with the same */
  function here() {
    const place = document.querySelector("[data-here]");
    const query = new URLSearchParams(location.search);
    const chosen = place && place.dataset.chosen;
    if (!place || (query.get(place.dataset.here) || "") === (chosen || "")) {
      return;
    }
    query.delete(place.dataset.here);
    if (chosen) {
      query.set(place.dataset.here, chosen);
    }
    history.replaceState(history.state, "", location.pathname + (query.size > 0 ? "?" + query : ""));
    document.querySelectorAll(".language a").forEach(link => {
      const to = new URL(link.href);
      to.searchParams.set("terug", location.pathname + location.search);
      link.href = to.href;
    });
  }

  /* drafts: what is typed goes to the server a moment later; only while that fails does it wait in this tab */
  const base = live.dataset.context + "/concepten/";
  const unsentOfAll = "regieloket.draft.";
  const waiting = unsentOfAll + live.dataset.viewer + ".";
  if (live.dataset.viewer) {
    /* somebody else typed it, in this tab */
    Object.keys(window.sessionStorage).filter(name => name.startsWith(unsentOfAll) && !name.startsWith(waiting)).forEach(name => window.sessionStorage.removeItem(name));
  }
  const headers = { "Content-Type": "application/json", "X-Regieloket": "draft" };
  const named = input => input.name && !/^(jakarta\.faces\.|primefaces\.|rl-draft)/.test(input.name) && !["hidden", "password", "file", "submit", "button"].includes(input.type);
  /* what is private is remembered beside an act, in this page, and goes into no draft */
  const isTicked = (form, id) => Array.from(form.elements).some(box => box.checked && String(box.id).endsWith(":" + id));
  function isPrivate(input) {
    const by = input.closest("[data-draft-off-by]");
    return input.closest("[data-draft-off=true]") !== null || (by !== null && isTicked(input.form, by.dataset.draftOffBy));
  }
  const kept = input => named(input) && !isPrivate(input);
  /* what stands in each field, or what stood there when the page was shown */
  function read(form, shown) {
    const result = {};
    Array.from(form.elements).filter(kept).forEach(input => {
      const list = result[input.name] = result[input.name] || [];
      if (isBox(input)) {
        if (shown ? input.defaultChecked : input.checked) {
          list.push(input.value);
        }
      } else if (input.options) {
        const options = Array.from(input.options);
        const chosen = options.filter(option => shown ? option.defaultSelected : option.selected);
        list.push(...(shown && !input.multiple && !chosen.length ? options.slice(0, 1) : chosen).map(option => option.value));
      } else {
        list.push(shown ? input.defaultValue : input.value);
      }
    });
    return result;
  }
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  /* by draft: what the page showed before anybody typed; what somebody else changes later is told by it */
  const shownFirst = {};
  const keyOf = form => form.querySelector("[data-draft]").dataset.draft;
  const shownIn = form => shownFirst[keyOf(form)] || {};
  /* by draft: what was typed in fields that the form does not show yet */
  const foldedAway = {};
  /* only what was typed is kept, with what it was typed over */
  function values(form) {
    const now = read(form, false);
    const was = shownIn(form);
    const result = Object.assign({}, foldedAway[keyOf(form)]);
    Object.keys(now).filter(name => !same(now[name], was[name])).forEach(name => { result[name] = { now: now[name], was: was[name] || [] }; });
    return result;
  }
  /* what was typed with the keys and can be typed again, unlike a choice */
  const wordsIn = (input, value) => input.options || isBox(input) ? [] : value.filter(words => words.trim());
  function put(form, saved) {
    let changed = false;
    let overtaken = false;
    const mine = [];
    const shown = shownIn(form);
    Array.from(form.elements).filter(kept).forEach(input => {
      const typed = saved[input.name];
      const value = typed && typed.now;
      if (!Array.isArray(value)) {
        return;
      }
      if (same(value, shown[input.name])) {
        return;
      }
      if (!same(typed.was, shown[input.name])) {
        overtaken = true;
        mine.push(...wordsIn(input, value));
        return;
      }
      if (isBox(input)) {
        const checked = value.includes(input.value);
        changed = changed || input.checked !== checked;
        input.checked = checked;
      } else if (input.multiple) {
        Array.from(input.options).forEach(option => { option.selected = value.includes(option.value); });
      } else if (value.length === 1 && input.value !== value[0]) {
        input.value = value[0];
        unfold(input);
        changed = true;
      }
    });
    form.querySelector("[data-draft-restored]").hidden = !changed;
    form.querySelector("[data-draft-overtaken]").hidden = !overtaken;
    const list = form.querySelector("[data-draft-mine]");
    list.replaceChildren(...mine.map(words => Object.assign(document.createElement("li"), { textContent: words })));
    list.parentElement.hidden = !mine.length;
    return changed || overtaken;
  }
  function drafts(updated) {
    document.querySelectorAll("[data-draft]:not([data-draft-ready])").forEach(place => {
      place.dataset.draftReady = "true";
      attach(place, place.closest("form"), place.dataset.draft, updated);
    });
  }
  function attach(place, form, key, updated) {
    let timer = 0;
    let dirty = false;
    let sending = 0;
    let newest = 0;
    let overtaken = false;
    const address = base + encodeURIComponent(key);
    const pageHasErrors = () => form.querySelector("[data-errors]") !== null;
    const shown = read(form, true);
    shownFirst[key] = updated && pageHasErrors() ? Object.assign(shown, shownFirst[key]) : shown;
    function keep(leaving) {
      window.clearTimeout(timer);
      if (!dirty) {
        return;
      }
      dirty = false;
      send(JSON.stringify(values(form)), leaving);
    }
    function send(body, leaving) {
      sending++;
      const which = ++newest;
      fetch(address, { method: "PUT", headers: headers, body: body, credentials: "same-origin", keepalive: leaving && body.length < 60000, redirect: "manual" })
        .then(answer => {
          if (answer.ok) {
            if (which === newest) {
              window.sessionStorage.removeItem(waiting + key);
            }
            connected();
          } else if (answer.status !== 413) {
            wait(body, which);
          }
        })
        .catch(() => wait(body, which))
        .finally(() => { sending--; });
    }
    /* what was on its way when the act ended the draft may have come after it */
    function forget() {
      delete foldedAway[key];
      window.sessionStorage.removeItem(waiting + key);
      if (overtaken) {
        fetch(address, { method: "DELETE", headers: headers, credentials: "same-origin", keepalive: true }).catch(() => {});
      }
    }
    function restore(saved) {
      const now = read(form, true);
      foldedAway[key] = Object.fromEntries(Object.entries(saved).filter(([name]) => !(name in now)));
      place.hidden = !put(form, saved);
    }
    /* fields that an act brought into the form get what was typed in them before */
    function appear() {
      const now = read(form, true);
      shownFirst[key] = Object.assign(now, shownFirst[key]);
      const saved = Object.fromEntries(Object.entries(foldedAway[key] || {}).filter(([name]) => name in read(form, true)));
      if (Object.keys(saved).length) {
        Object.keys(saved).forEach(name => { delete foldedAway[key][name]; });
        place.hidden = !put(form, saved) && place.hidden;
      }
    }
    /* an earlier one that fails late holds what was since typed over, or made private */
    function wait(body, which) {
      if (which !== newest) {
        return;
      }
      window.sessionStorage.setItem(waiting + key, body);
      tell(live.dataset.offline);
    }
    function typed() {
      dirty = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => keep(false), 600);
    }
    /* a keyboard that composes words types on while the act that ends the draft is under way: that is of no draft */
    const heard = () => { if (!paused) { typed(); } };
    form.addEventListener("input", heard);
    form.addEventListener("change", heard);
    /* what was typed after the act that ends the draft was sent is of no act yet; whether that was done is not always known */
    function keepSince() {
      const since = new Set(Array.from(form.elements).filter(kept).filter(isTypedSince).map(input => input.name));
      const all = Object.entries(values(form));
      if (since.size && isDone) {
        send(JSON.stringify(Object.fromEntries(all.filter(([name]) => since.has(name)))), true);
      } else if (since.size) {
        window.sessionStorage.setItem(waiting + key, JSON.stringify(Object.fromEntries(all)));
      }
    }
    const leave = () => { if (paused) { keepSince(); } else { keep(true); } };
    window.addEventListener("pagehide", leave);
    form.addEventListener("submit", () => { dirty = false; window.clearTimeout(timer); });
    /* while an act that ends the draft is under way nothing is kept: it would outlive the draft */
    const ends = element => Boolean(element) && form.contains(element) && (place.dataset.draftButton || "").split(/\s+/).some(name => name && String(element.id).endsWith(":" + name));
    let paused = false;
    let isDone = false;
    keepers.push({
      form: form,
      pause: () => {
        if (!ends(source)) {
          keep(false);
          return;
        }
        overtaken = sending > 0;
        paused = true;
        isDone = false;
        if (dirty) {
          window.sessionStorage.setItem(waiting + key, JSON.stringify(values(form)));
        }
        dirty = false;
        window.clearTimeout(timer);
      },
      left: succeeded => {
        if (paused && succeeded) {
          isDone = true;
          forget();
        }
      },
      resume: failed => {
        if (paused && (failed || pageHasErrors() || !form.contains(source))) {
          typed();
        } else if (paused) {
          forget();
          if (Array.from(form.elements).filter(kept).some(isTypedSince)) {
            typed();
          }
        }
        paused = false;
        if (!failed) {
          appear();
        }
      },
      stop: () => {
        window.removeEventListener("pagehide", leave);
        const anew = byId(form.id);
        if (paused && !(anew && anew.querySelector("[data-errors]"))) {
          forget();
          isDone = true;
          if (!anew) {
            keepSince();
          }
        }
      }
    });
    place.querySelector("[data-draft-discard]").addEventListener("click", () => {
      dirty = false;
      window.clearTimeout(timer);
      window.sessionStorage.removeItem(waiting + key);
      fetch(address, { method: "DELETE", headers: headers, credentials: "same-origin" }).finally(() => window.location.reload());
    });
    hidden(form, "rl-draft", key);
    hidden(form, "rl-draft-button", (place.dataset.draftButton || "").split(/\s+/).map(name => form.id ? form.id + ":" + name : name).join(" "));
    if (updated) {
      if (pageHasErrors() || Array.from(form.elements).filter(kept).some(isTyped)) {
        typed();
        return;
      }
    } else if (pageHasErrors()) {
      return;
    }
    const unsent = window.sessionStorage.getItem(waiting + key);
    if (unsent) {
      restore(JSON.parse(unsent));
      typed();
      return;
    }
    fetch(address, { headers: headers, credentials: "same-origin", redirect: "manual" })
      .then(answer => answer.status === 200 ? answer.json() : null)
      .then(saved => {
        if (saved && !dirty && !paused) {
          restore(saved);
        }
      })
      .catch(() => {});
  }
  function hidden(form, name, value) {
    const input = form.querySelector("input[name='" + name + "']") || form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: name }));
    input.value = value;
  }

  listenToFaces();
  window.addEventListener("load", listenToFaces);
  invitation();
  begin();
  here();
  drafts(false);
})();
