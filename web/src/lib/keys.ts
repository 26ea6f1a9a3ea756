// free says whether a key is one of the page's shortcuts here: not while somebody types, not under a dialog, not with a modifier.
export function free(e: KeyboardEvent): boolean {
  const t = e.target
  const types = t instanceof HTMLElement && (t.isContentEditable || /^(TEXTAREA|SELECT)$/.test(t.tagName) || (t instanceof HTMLInputElement && !/^(checkbox|radio|button|file)$/.test(t.type)))
  return !types && !e.ctrlKey && !e.metaKey && !e.altKey && !e.defaultPrevented && !document.querySelector('dialog[open]')
}
