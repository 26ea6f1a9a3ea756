// The reader's choice of light or dark; "system" follows the machine. Kept in this browser only.

export type Choice = 'system' | 'light' | 'dark'

const key = 'dateline.theme'
const machine = matchMedia('(prefers-color-scheme: dark)')

function kept(): Choice {
  try {
    const v = localStorage.getItem(key)
    return v === 'light' || v === 'dark' ? v : 'system'
  } catch {
    return 'system' // storage may be off
  }
}

class Theme {
  choice = $state<Choice>(kept())
  #machineDark = $state(machine.matches)

  constructor() {
    machine.addEventListener('change', (e) => (this.#machineDark = e.matches))
  }

  get dark(): boolean {
    return this.choice === 'system' ? this.#machineDark : this.choice === 'dark'
  }

  apply() {
    if (this.choice === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = this.choice
  }

  // toggle goes to the other of what is shown now.
  toggle() {
    this.choice = this.dark ? 'light' : 'dark'
    try {
      localStorage.setItem(key, this.choice)
    } catch {
      // storage is off: the choice holds until the page is left
    }
    this.apply()
  }
}

export const theme = new Theme()

// tone returns a colour of the style sheet as rgb(), for canvases, which cannot read custom properties.
export function tone(name: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--${name})`
  document.body.append(probe)
  const colour = getComputedStyle(probe).color
  probe.remove()
  return colour
}
