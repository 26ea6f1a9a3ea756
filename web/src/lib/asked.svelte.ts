// Asked holds the answer to a changing question: while a new one is on its way the old answer stays, marked as waiting.
import { get, message } from './api'

export class Asked<T> {
  value = $state.raw<T | null>(null)
  error = $state('')
  waiting = $state(false)
  #abort: AbortController | null = null
  #path = ''

  // ask fetches path unless it is the question already answered; again asks once more.
  ask(path: string, again = false) {
    if (path === this.#path && !again && !this.error) return
    this.#path = path
    this.#abort?.abort()
    const abort = (this.#abort = new AbortController())
    this.waiting = true
    get<T>(path, abort.signal).then(
      (v) => {
        if (abort.signal.aborted) return
        this.value = v
        this.error = ''
        this.waiting = false
      },
      (e) => {
        if (abort.signal.aborted) return
        this.error = message(e)
        this.waiting = false
      },
    )
  }

  stop() {
    this.#abort?.abort()
  }
}
