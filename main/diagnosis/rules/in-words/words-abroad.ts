import { oncePer } from '../../once.ts'
import { phrasesInLetters } from './phrases-in-letters.ts'
import { wordsInLetters } from './words-in-letters.ts'
import { wordsInSigns } from './words-in-signs.ts'

/**
 * Words in which failures are told in other languages, by those of the symptoms. Endings are left to the pattern: what
 * is read is what is told, not how well.
 */
const tables = { letters: [...phrasesInLetters, ...wordsInLetters], signs: wordsInSigns }

/** A start has no need of them. */
const patternsOf = oncePer(({ letters, signs }: typeof tables) => [
  ...letters.map(
    ([words, english]) =>
      [new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'), english] as const,
  ),
  ...signs.map(([words, english]) => [new RegExp(words, 'gu'), english] as const),
])

/** Small words that a text in one of these languages has several of. */
const ABROAD =
  /(?<!\p{L})(?:der|die|das|dem|den|wird|werden|er|keine?|wenn|als|von|für|hat|haben|es|nicht|ist|sind|seit|eine?|wir|ich|sie|mit|und|auf|bei|im|zum?|le|la|du|au|et|ne|en|el|un|de|por|mi|se|da|os|les|des|une|ao|ela|pela|eu|uma|recebo|nous|dans|est|los|las|una|que|pero|con|não|uma|com|para|je|mon|mes|avec|toujours|siempre|sempre|einer|einem|einen|immer|это|что|для|мы|не|по)(?!\p{L})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{Script=Cyrillic}]{4}/giu
const FEWEST = 3

/** Whether a text is told in one of the languages above. */
export function isAbroad(text: string): boolean {
  return (text.match(ABROAD)?.length ?? 0) >= FEWEST
}

/** A text with what it tells in the words of the symptoms, line by line. */
export function inEnglish(text: string): string {
  return patternsOf(tables).reduce((left, [words, english]) => left.replace(words, english), text)
}
