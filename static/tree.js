// What the program has put where. A translator, an extension or a highlighter may take nodes of the page apart, wrap
// or replace them; wherever the program then writes, its own nodes are put back first, and what was put in their place
// goes. So what changes is true, and what does not change stays as the others have made it.
function tree() {
  const parents = new WeakMap();
  const children = new WeakMap();
  const texts = new WeakMap();
  let host;

  /** Puts exactly the program's own children into an element. */
  function restore(parent) {
    for (const node of [...parent.childNodes]) if (parents.get(node) !== parent) node.remove();
    let at = parent.firstChild;
    for (const child of children.get(parent)) {
      if (texts.has(child)) child.data = texts.get(child);
      if (child === at) at = at.nextSibling;
      else parent.insertBefore(child, at);
    }
  }
  /** Does what may move the element with the focus, which does not lose it by that. */
  function keeping(move) {
    const holder = document.activeElement;
    move();
    if (holder !== document.activeElement && holder.isConnected) holder.focus({ preventScroll: true });
  }
  function leave(node) {
    const siblings = children.get(parents.get(node));
    if (siblings) siblings.splice(siblings.indexOf(node), 1);
    parents.delete(node);
  }
  /** Sees to it that an element of the program's own stands in the page. */
  function reach(element) {
    for (let node = element, parent; !element.isConnected && (parent = parents.get(node)); node = parent) {
      if (node.parentNode !== parent) restore(parent);
      if (parent === host && !host.isConnected) settle();
    }
    return element;
  }
  /** Puts the host of all back into the page. */
  function settle() {
    const other = document.getElementById(host.id);
    if (other) other.replaceWith(host);
    else document.body.append(host);
  }
  /** Puts back whatever is missing below an element. */
  function complete(element) {
    const own = children.get(element) || [];
    if (own.some((child) => child.parentNode !== element)) restore(element);
    own.forEach(complete);
  }

  /** Sees to it that an own node, or all where words change, stands where it was put. */
  function hold(parent, node, words) {
    const moved = node && node.parentNode !== parent;
    if (moved || (words && parent.childNodes.length !== children.get(parent).length)) keeping(() => restore(parent));
  }

  return {
    reach,
    /** A copy of the page has no life of its own: where one is pressed, the program's own nodes come back. */
    press({ target }) {
      if (!host) return;
      if (!host.isConnected) settle();
      let around = target;
      while (around && around !== host && !parents.has(around)) around = around.parentNode;
      if (around && children.get(around)?.some((child) => child instanceof Element && !child.isConnected)) complete(around);
    },
    insert(parent, node, next) {
      const words = node.nodeType === Node.TEXT_NODE;
      host ??= parent;
      leave(node);
      if (!children.has(parent)) children.set(parent, []);
      const own = children.get(parent);
      hold(reach(parent), next || own[own.length - 1], words);
      own.splice(next ? own.indexOf(next) : own.length, 0, node);
      parents.set(node, parent);
      if (words && !texts.has(node)) texts.set(node, node.data);
      if (node.isConnected) keeping(() => parent.insertBefore(node, next));
      else parent.insertBefore(node, next);
      return node;
    },
    remove(parent, node) {
      if (parents.has(node)) hold(reach(parent), node, texts.has(node));
      leave(node);
      return parent.removeChild(node);
    },
    write(text, data) {
      texts.set(text, data);
      text.data = data;
      hold(reach(parents.get(text)), text, true);
    },
  };
}
