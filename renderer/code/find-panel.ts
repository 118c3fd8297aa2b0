import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search'
import type { EditorState } from '@codemirror/state'
import { EditorView, type Panel, runScopeHandlers, type ViewUpdate } from '@codemirror/view'

/** Matches that are counted; of more it is said that there are more. */
const MOST_COUNTED = 1000

/** The line for finding above a text: it goes to the first match while it is typed, and counts. */
export function findPanel(view: EditorView): Panel {
  const query = getSearchQuery(view.state)
  const find = field('Find', query.search)
  find.setAttribute('main-field', 'true')
  const replace = field('Replace with', query.replace)
  const exact = element('input', { type: 'checkbox', checked: query.caseSensitive })
  const count = element('span', { className: 'cm-find-count' })
  count.setAttribute('role', 'status')

  const change = (): void => {
    const wanted = new SearchQuery({
      search: find.value,
      replace: replace.value,
      caseSensitive: exact.checked,
      literal: true,
    })
    view.dispatch({ effects: setSearchQuery.of(wanted) })
    goToFirst(view, wanted)
  }
  const says = (state: EditorState): void => {
    count.textContent = countWords(state)
  }
  find.addEventListener('input', change)
  replace.addEventListener('input', change)
  exact.addEventListener('change', change)

  const dom = element('div', { className: 'cm-find' })
  dom.addEventListener('keydown', (event) => {
    if (!onKey(event, view, find, replace)) return
    event.preventDefault()
    event.stopPropagation()
  })
  dom.append(
    line(
      find,
      count,
      button('Previous', () => findPrevious(view)),
      button('Next', () => findNext(view)),
      labelled(exact, 'Match case'),
      button('Close', () => closeSearchPanel(view), 'cm-button cm-find-close'),
    ),
  )
  dom.append(
    line(
      replace,
      button('Replace', () => replaceNext(view)),
      button('Replace all', () => replaceAll(view)),
    ),
  )
  says(view.state)
  return {
    dom,
    top: true,
    mount: () => {
      find.focus()
      find.select()
    },
    update: ({ state, docChanged, selectionSet, transactions }: ViewUpdate) => {
      const asked = transactions.some(({ effects }) =>
        effects.some((effect) => effect.is(setSearchQuery)),
      )
      if (docChanged || selectionSet || asked) says(state)
    },
  }
}

function onKey(
  event: KeyboardEvent,
  view: EditorView,
  find: HTMLInputElement,
  replace: HTMLInputElement,
): boolean {
  if (event.key === 'Enter' && event.target === find)
    return event.shiftKey ? findPrevious(view) : findNext(view)
  if (event.key === 'Enter' && event.target === replace) return replaceNext(view)
  return runScopeHandlers(view, event, 'search-panel')
}

/** From where the cursor stands, and from the top where nothing follows. */
function goToFirst(view: EditorView, query: SearchQuery): void {
  if (!query.valid) return
  const { state } = view
  const { from } = state.selection.main
  for (const start of [from, 0]) {
    const next = query.getCursor(state, start).next()
    if (next.done === true) continue
    view.dispatch({
      selection: { anchor: next.value.from, head: next.value.to },
      effects: EditorView.scrollIntoView(next.value.from, { y: 'center' }),
      userEvent: 'select.search',
    })
    return
  }
}

/** `3 of 17`, `no match`; empty where nothing is looked for. */
function countWords(state: EditorState): string {
  const query = getSearchQuery(state)
  if (!query.valid) return ''
  const { from } = state.selection.main
  const matches = query.getCursor(state)
  let count = 0
  let at = 0
  for (let next = matches.next(); next.done !== true; next = matches.next()) {
    count += 1
    if (next.value.from === from) at = count
    if (count === MOST_COUNTED) break
  }
  if (count === 0) return 'no match'
  const all = count === MOST_COUNTED ? `${MOST_COUNTED} or more` : String(count)
  return at === 0 ? `${all} found` : `${at} of ${all}`
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties)
}

function field(label: string, value: string): HTMLInputElement {
  const made = element('input', { className: 'cm-textfield', value, placeholder: label })
  made.setAttribute('aria-label', label)
  made.setAttribute('spellcheck', 'false')
  return made
}

function button(text: string, run: () => void, className = 'cm-button'): HTMLButtonElement {
  const made = element('button', { type: 'button', className, textContent: text })
  made.addEventListener('click', run)
  return made
}

function labelled(input: HTMLInputElement, text: string): HTMLLabelElement {
  const made = element('label', {})
  made.append(input, text)
  return made
}

function line(...parts: readonly HTMLElement[]): HTMLDivElement {
  const made = element('div', { className: 'cm-find-line' })
  made.append(...parts)
  return made
}
