/**
 * Characters that a terminal, a clipboard, an editor or a reader changes or does not show: controls
 * but the line feed, format characters (direction marks, “Trojan Source”), what fonts leave out
 * (Unicode's Default_Ignorable_Code_Point), blanks other than the space, and surrogates that stand
 * alone, which UTF-8 cannot carry.
 */
const UNSHOWABLE =
  '(?!\\n)[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]|(?! )\\p{Zs}'

const anywhere = new RegExp(UNSHOWABLE, 'u')
const each = new RegExp(`${UNSHOWABLE}|\\n`, 'gu')

export function holdsUnshowable(text: string): boolean {
  return anywhere.test(text)
}

/** Every such character, and every line feed, as `spelled` writes its code point. */
export function spellUnshowable(text: string, spelled: (codePoint: number) => string): string {
  return text.replace(each, (char) => spelled(char.codePointAt(0) ?? 0))
}
