import type { RequestDraft } from '../../../contract/draft.ts'
import { useComposer } from '../../state/composer.ts'

let answered: (yes: boolean) => void = () => undefined

/** Puts the question of a write on screen and waits for its answer. */
export function askBeforeWrite(words: string, draft: RequestDraft): Promise<boolean> {
  // Of two tabs that ask in one moment, the first would wait for an answer that nobody can give any more.
  answered(false)
  return new Promise((resolve) => {
    answered = resolve
    useComposer.setState({ question: { words, draft } })
  })
}

export function answerQuestion(yes: boolean): void {
  useComposer.setState({ question: null })
  answered(yes)
}
