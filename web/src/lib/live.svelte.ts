// The live tail: what the server says while the page is open.
import { get, listen, type Article, type Backlog, type Stats } from './api'

class Live {
  on = $state(false)
  backlog = $state<Backlog>({ code: 0, resolve: 0, failed: 0 })
  // Articles coded since the page was opened or the list was last taken, newest first.
  fresh = $state.raw<Article[]>([])
  // Counts what the server told, so that a view can follow it.
  told = $state(0)

  // start listens until the returned function is called.
  start(): () => void {
    const abort = new AbortController()
    get<Stats>('/v1/stats', abort.signal).then(
      (s) => {
        this.backlog = s.waiting
        this.on = true
      },
      () => {},
    )
    listen('/v1/live', (event, data) => {
      this.on = true
      if (event === 'document') {
        this.fresh = [JSON.parse(data), ...this.fresh].slice(0, 200)
        this.told++
      } else if (event === 'backlog') {
        this.backlog = JSON.parse(data)
        this.told++
      }
    }, abort.signal)
    return () => abort.abort()
  }

  take() {
    this.fresh = []
  }
}

export const live = new Live()
