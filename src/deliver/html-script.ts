/** What the page does beyond being read: filtering, and opening a claim's sentence where its note is asked for. */

/**
 * The script, as it stands in the file. It builds nodes, never markup, and asks nothing of any server. The page is
 * complete without it.
 */
export const script = `
(() => {
  const form = document.getElementById('the.filter');
  if (form) filter(form);
  notes();

  function filter(form) {
    const items = Array.from(document.querySelectorAll('[data-f]'), (node) => {
      const [topic, party, verdict, days] = node.dataset.f.split('|').map((list) => list.split(' '));
      return { node, topic, party, verdict, days };
    });
    const parents = new Set();
    for (const { node } of items) {
      for (let up = node.parentElement; up && !parents.has(up); up = up.parentElement) {
        if (up.matches('li, .part, section, .table')) parents.add(up);
      }
    }
    const [toggle, reset] = form.querySelectorAll('button');
    const fields = document.getElementById('the.fields');
    const status = form.querySelector('output');
    const show = () => {
      const asked = Object.fromEntries(new FormData(form));
      const isAll = Object.values(asked).every((value) => value === '');
      const kept = new Set();
      let count = 0;
      for (const item of items) {
        const fits = isAll || matches(item, asked);
        item.node.hidden = !fits;
        if (!fits) continue;
        count += 1;
        for (let up = item.node; up && !kept.has(up); up = up.parentElement) kept.add(up);
      }
      for (const parent of parents) {
        if (parent.localName === 'section') parent.classList.toggle('bare', !kept.has(parent));
        else if (!parent.dataset.f) parent.hidden = !kept.has(parent);
        if (parent.localName === 'details') unfold(parent, !isAll && kept.has(parent));
      }
      reset.hidden = isAll;
      status.value = isAll ? items.length + ' entries' : count + ' of ' + items.length + ' entries';
      toggle.classList.toggle('on', !isAll);
    };
    // A fold that the reader has opened is left open
    const unfolded = new Set();
    const unfold = (fold, hasFound) => {
      if (hasFound === fold.open || (fold.open && !unfolded.has(fold))) return;
      fold.open = hasFound;
      if (hasFound) unfolded.add(fold);
      else unfolded.delete(fold);
    };
    toggle.addEventListener('click', () => {
      fields.hidden = !fields.hidden;
      toggle.setAttribute('aria-expanded', String(!fields.hidden));
      // What is focused or linked to must not come to lie under the open bar
      document.documentElement.style.scrollPaddingTop = fields.hidden ? '' : form.offsetHeight + 14 + 'px';
    });
    form.addEventListener('input', show);
    form.addEventListener('reset', () => { setTimeout(() => { show(); toggle.focus(); }); });
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', reveal);
    form.hidden = false;
    show();

    function reveal() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target || !target.closest('[hidden]')) return;
      form.reset();
      show();
      target.scrollIntoView();
    }
  }

  function matches(item, { topic, party, verdict, from, to }) {
    const [first, last = first] = item.days;
    return (topic === '' || item.topic.includes(topic))
      && (party === '' || item.party.includes(party))
      && (verdict === '' || item.verdict.includes(verdict))
      && (from === '' || (first !== '' && last >= from))
      && (to === '' || (first !== '' && first <= to));
  }

  function notes() {
    const isNote = (link) => link && link.parentElement.localName === 'sup';
    for (const link of document.querySelectorAll('sup > a')) link.setAttribute('aria-expanded', 'false');
    for (const link of document.querySelectorAll('.readings p > a')) {
      link.setAttribute('aria-label', 'Back to note ' + link.textContent);
    }
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!isNote(link) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const place = document.getElementById(link.hash.slice(1));
      if (!place) return;
      event.preventDefault();
      const open = document.getElementById('the.peek');
      const wasOpen = link.getAttribute('aria-expanded') === 'true';
      if (open) close(open);
      if (!wasOpen) peek(link, place);
    });
    document.addEventListener('keydown', (event) => {
      const open = document.getElementById('the.peek');
      if (event.key !== 'Escape' || !open) return;
      const link = open.link;
      close(open);
      link.focus();
    });
  }

  function close(open) {
    open.link.setAttribute('aria-expanded', 'false');
    open.link.removeAttribute('aria-controls');
    open.remove();
  }

  function peek(link, place) {
    const sentence = place.closest('p');
    const box = document.createElement('div');
    box.id = 'the.peek';
    box.link = link;
    const title = document.createElement('p');
    const source = document.createElement('strong');
    source.textContent = sentence.parentElement.querySelector('h3').textContent;
    title.append(source);
    box.append(title);
    const around = [sentence.previousElementSibling, sentence, sentence.nextElementSibling];
    for (const one of around) {
      if (!one || one.localName !== 'p') continue;
      const copy = one.cloneNode(true);
      copy.removeAttribute('id');
      for (const node of copy.querySelectorAll('a, span[id]')) node.remove();
      if (one === sentence) copy.className = 'sentence';
      box.append(copy);
    }
    const way = document.createElement('a');
    way.href = link.hash;
    way.textContent = 'Read on in the document';
    const last = document.createElement('p');
    last.append(way);
    box.append(last);
    const host = link.closest('p, li, td');
    const before = host.localName === 'p' ? null : host.querySelector(':scope > ul');
    if (host.localName === 'p') host.after(box);
    else host.insertBefore(box, before);
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-controls', box.id);
  }
})();
`;
