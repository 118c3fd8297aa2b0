import { exportFormats, liveFormats } from '../../../contract/export-targets.ts'
import { wordsFor } from '../../format/exports.ts'
import { FOCUS, focusOn } from '../../keys/focus.ts'
import { type Action, copyActionId } from '../../state/actions.ts'
import { useBodyFind } from '../../state/body-find.ts'
import { useComparing } from '../../state/comparing.ts'
import { useShell } from '../../state/shell.ts'
import { shownExchange } from '../../state/shown.ts'
import { chooseShown, compareWithBefore, exchangeBefore } from '../flows/comparing.ts'
import { compare, copyReport, nextStepOf, saveReport } from '../flows/diagnose.ts'
import { copy, copyLive, copyToken } from '../flows/exporting.ts'
import { allPages, hasNextPage, nextPage } from '../flows/paging.ts'
import {
  calm,
  checking,
  comparable,
  comparing,
  inEditor,
  inTenant,
  running,
  showing,
  withExchange,
} from './when.ts'

/** What is looked at of an answer, and what leaves the app. */
export const answerActions: readonly Action[] = [
  ...(['body', 'headers', 'timing', 'claims', 'diagnosis'] as const).map((tab): Action => ({
    id: `show-${tab}`,
    label: `Show the ${tab}`,
    group: 'Response',
    enabled: inTenant,
    run: showing(tab),
  })),
  {
    id: 'find-in-body',
    label: 'Find in the body',
    group: 'Response',
    enabled: () => inTenant() && shownExchange() !== null && !inEditor(),
    run: () => {
      showing('body')()
      useBodyFind.getState().show()
      focusOn(FOCUS.bodyFind)
    },
  },
  {
    id: 'compare',
    label: 'Compare as user, app and anonymous',
    group: 'Response',
    enabled: () => calm() && comparable(),
    run: withExchange((exchange) => {
      showing('diagnosis')()
      void compare(exchange)
    }),
  },
  {
    id: 'compare-before',
    label: 'Compare with the answer before',
    group: 'Response',
    enabled: () => inTenant() && shownExchange() !== null && exchangeBefore() !== null,
    run: compareWithBefore,
  },
  {
    id: 'compare-past',
    label: 'Compare with one of the history',
    group: 'Response',
    enabled: () => inTenant() && shownExchange() !== null,
    run: chooseShown,
  },
  {
    id: 'next-step',
    label: 'Take the next step of the diagnosis',
    group: 'Response',
    enabled: () => inTenant() && !checking() && nextStepOf(shownExchange()) !== null,
    run: withExchange((exchange) => {
      const next = nextStepOf(exchange)
      if (next === null) return
      showing('diagnosis')()
      next()
    }),
  },
  {
    id: 'next-page',
    label: 'Next page of this list',
    group: 'Response',
    enabled: () => inTenant() && hasNextPage() && !running(),
    run: () => void nextPage(),
  },
  {
    id: 'all-pages',
    label: 'All pages as one list',
    group: 'Response',
    enabled: () => inTenant() && hasNextPage() && !running(),
    run: () => void allPages(),
  },
  ...([1, -1] as const).map((by): Omit<Action, 'shortcut'> => ({
    id: by > 0 ? 'next-difference' : 'previous-difference',
    label: by > 0 ? 'Next difference' : 'Previous difference',
    group: 'Response',
    enabled: comparing,
    run: () => useComparing.getState().step(by),
  })),
  {
    id: 'diagnose-text',
    label: 'Diagnose pasted text',
    group: 'Response',
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'diagnose-text' }),
  },
  {
    id: 'copy-case-file',
    label: 'Copy the case file (Markdown)',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void copyReport(exchange)),
  },
  {
    id: 'save-case-file',
    label: 'Save the case file as Markdown',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void saveReport(exchange, 'markdown')),
  },
  {
    id: 'save-case-page',
    label: 'Save the case file as HTML',
    group: 'Copy',
    enabled: () => calm() && shownExchange() !== null,
    run: withExchange((exchange) => void saveReport(exchange, 'html')),
  },
  {
    id: 'copy-curl',
    label: 'Copy as curl (bash)',
    group: 'Copy',
    enabled: inTenant,
    run: () => void copy('curl-bash'),
  },
  ...exportFormats
    .filter((format) => format !== 'curl-bash')
    .map((format): Action => ({
      id: copyActionId(format),
      label: `Copy as ${wordsFor(format)}`,
      group: 'Copy',
      enabled: inTenant,
      run: () => void copy(format),
    })),
  ...liveFormats.map((format) => ({
    id: `live-${format}` as const,
    label: `With a fresh token: ${wordsFor(format)}`,
    group: 'Copy' as const,
    hidden: true as const,
    enabled: inTenant,
    run: () => void copyLive(format),
  })),
  {
    id: 'export',
    label: 'Preview or save an export',
    group: 'Copy',
    enabled: inTenant,
    run: () => useShell.getState().open({ kind: 'export' }),
  },
  {
    id: 'copy-token',
    label: 'Copy access token',
    group: 'Copy',
    enabled: inTenant,
    run: () => void copyToken(),
  },
]
