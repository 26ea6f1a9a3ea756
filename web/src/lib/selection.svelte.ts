// The row that the reader points at or has the keyboard on: table, timeline, map and network all show it.
import type { EventRow } from './api'

class Selection {
  event = $state.raw<EventRow | null>(null)
}

export const selection = new Selection()
