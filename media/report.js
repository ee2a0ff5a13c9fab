// Keeps the checked copy in step with the draft: scrolls to the place that the editor names, and tells the editor what was clicked.
(() => {
  const editor = acquireVsCodeApi();
  const places = [...document.querySelectorAll('[data-at]')].map(element => ({ at: Number(element.dataset.at), element }));
  const { top = 0 } = editor.getState() ?? {};
  window.scrollTo(0, top);
  window.addEventListener('scroll', () => editor.setState({ top: window.scrollY }));
  window.addEventListener('message', ({ data }) => {
    if (typeof data?.at !== 'number') return;
    const before = places.filter(({ at }) => at <= data.at);
    const { element } = before.at(-1) ?? places[0] ?? {};
    if (data.marks) {
      for (const { element: other } of places) other.removeAttribute('aria-current');
      element?.setAttribute('aria-current', 'location');
    }
    if (data.scrolls) element?.scrollIntoView({ block: 'center' });
  });
  document.addEventListener('click', event => {
    const target = event.target.closest('a[href^="#"]') ? undefined : event.target.closest('[data-at]');
    if (target) editor.postMessage({ at: Number(target.dataset.at) });
  });
  editor.postMessage({ isNew: true });
})();
