import type { ComponentType } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import type { ActionId } from '../../state/actions.ts'
import type { ResponseTab } from '../../state/response.ts'

export interface TabProps {
  readonly exchange: Exchange
}

export interface ResponseTabEntry {
  readonly id: ResponseTab
  readonly label: string
  /** The action that shows it; its shortcut stands in the tooltip. */
  readonly action: ActionId
  /** A count beside the label; empty where there is nothing to count. */
  readonly count: (exchange: Exchange) => string
  /** A count that is not in the exchange itself. */
  readonly Count?: ComponentType<TabProps>
  readonly Panel: ComponentType<TabProps>
}
