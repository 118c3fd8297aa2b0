import { useComposer } from '../../state/composer.ts'

let answered: (yes: boolean) => void = () => undefined

/** Puts the question of a write on screen and waits for its answer. */
export function askBeforeWrite(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    answered = resolve
    useComposer.setState({ question: text })
  })
}

export function answerQuestion(yes: boolean): void {
  useComposer.setState({ question: null })
  answered(yes)
}
