import { keepHere, readKept } from './kept-here.ts'
import { pause } from './latest.ts'

const NAME = 'scroll'
/** Views past the latest ones are let go. */
const MOST = 300
const PAUSE_MS = 300

/** Pixels from the beginning of what scrolls. */
export interface ScrollPlace {
  readonly top: number
  readonly left: number
}

/** By view, then by what scrolls in it. In the page's own storage: a restart finds it. */
type Places = ReadonlyMap<string, Readonly<Record<string, ScrollPlace>>>

let places: Places | null = null
const { later } = pause(PAUSE_MS)

/** What scrolls in a view, and how far it was. */
export function scrollOf(view: string): Readonly<Record<string, ScrollPlace>> {
  return held().get(view) ?? {}
}

export function keepScroll(view: string, scroller: string, place: ScrollPlace): void {
  const now = new Map(held())
  const before = now.get(view)
  now.delete(view)
  now.set(view, { ...before, [scroller]: place })
  for (const oldest of now.keys()) {
    if (now.size <= MOST) break
    now.delete(oldest)
  }
  places = now
  later(() => keepHere(NAME, textOf(now)))
}

/** As in a window that was just opened. */
export function forgetScroll(): void {
  places = null
}

function held(): Places {
  places ??= placesIn(readKept(NAME))
  return places
}

/** One that scrolls a line: its view, its name, and its place, with tabs between. */
function placesIn(text: string | null): Places {
  const found = new Map<string, Readonly<Record<string, ScrollPlace>>>()
  for (const line of text?.split('\n') ?? []) {
    const [view = '', scroller = '', top, left] = line.split('\t')
    const place = { top: Number(top), left: Number(left) }
    if (Number.isFinite(place.top) && Number.isFinite(place.left))
      found.set(view, { ...found.get(view), [scroller]: place })
  }
  return found
}

function textOf(now: Places): string {
  return [...now]
    .flatMap(([view, each]) =>
      Object.entries(each).map(([name, { top, left }]) => [view, name, top, left].join('\t')),
    )
    .join('\n')
}
