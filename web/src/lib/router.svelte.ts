// The address bar: path and query are the state of the page, so that a view can be kept, sent and gone back to.

class Router {
  path = $state(location.pathname)
  search = $state(location.search)

  constructor() {
    addEventListener('popstate', () => this.#read())
  }

  #read() {
    this.path = location.pathname
    this.search = location.search
  }

  go(to: string, how: 'push' | 'replace' = 'push') {
    const now = location.pathname + location.search
    if (to === now) return
    const samePage = new URL(to, location.origin).pathname === location.pathname
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to)
    this.#read()
    if (!samePage) scrollTo(0, 0)
  }
}

export const router = new Router()

// follow keeps clicks on links of the page inside it; everything else (new tab, downloads, the plain pages) is the browser's.
export function follow(e: MouseEvent) {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
  const a = (e.target as Element).closest?.('a')
  if (!a || a.target || a.hasAttribute('download')) return
  const url = new URL(a.href, location.href)
  if (url.origin !== location.origin || /^\/(v1|article|dossier|metrics|healthz|readyz|mcp|assets)(\/|$)/.test(url.pathname)) return
  if (url.hash && url.pathname === location.pathname) return
  e.preventDefault()
  router.go(url.pathname + url.search)
}
