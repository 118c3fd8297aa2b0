import { Component, type ReactNode } from 'react'
import { RetryNote } from './retry-note.tsx'

interface BoundaryProps {
  /** The part of the window that it stands for, as the beginning of a sentence. */
  readonly what: string
  readonly children: ReactNode
  /** What stands around the words; a dialog's own frame, where there would be none. */
  readonly frame?: (words: ReactNode) => ReactNode
}

interface BoundaryState {
  readonly error: Error | null
}

/**
 * Where a part of the window cannot be drawn, it says so in its place and the rest goes on. Only a
 * class can be one: https://react.dev/reference/react/Component#static-getderivedstatefromerror
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override state: BoundaryState = { error: null }

  override render(): ReactNode {
    const { error } = this.state
    const { what, children, frame = (words: ReactNode): ReactNode => words } = this.props
    if (error === null) return children
    return frame(
      <RetryNote
        failure={{
          code: 'internal',
          message: `${what} could not be drawn: ${error.message.slice(0, 300)}`,
          hint: 'This is a defect of Understudy; please report it. The rest of the window works.',
          details: {},
        }}
        again={() => this.setState({ error: null })}
      />,
    )
  }
}
