() => {
  /* what one can use: of a group of radio buttons Tab stops at one; a closed dialog or details is not there yet */
  const usable = Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']"))
    .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.type !== "hidden" && each.type !== "radio");
  const visited = new Set();
  const unseen = [];
  const name = each => each.outerHTML.slice(0, 120);
  document.activeElement && document.activeElement.blur();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  document.addEventListener("focusin", event => {
    const at = event.target;
    if (!visited.has(at)) {
      visited.add(at);
      const style = getComputedStyle(at);
      if (!(style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2)) {
        unseen.push(name(at));
      }
    }
  });
  window.left = () => usable.filter(each => !visited.has(each)).map(name);
  window.unseen = () => unseen;
  return usable.length;
}
