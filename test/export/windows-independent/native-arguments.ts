/**
 * How PowerShell joins arguments into the command line of a program. Sources:
 * - https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing
 *   (“Passing arguments that contain quote characters”)
 * - the cases of `PSNativeCommandArgumentPassing` in
 *   https://github.com/PowerShell/PowerShell/blob/master/test/powershell/Language/Scripting/NativeExecution/NativeCommandArguments.Tests.ps1
 *   and https://github.com/PowerShell/PowerShell/issues/1995
 */
export type ArgumentPassing =
  /** Windows PowerShell 5.1: quotation marks are counted even behind a backslash. */
  | 'windows-powershell-5.1'
  /** PowerShell 6 to 7.2, and `Legacy` since. */
  | 'legacy'
  /** `Windows` (for anything but cmd.exe, scripts and the like) and `Standard`, the default from 7.3. */
  | 'standard'

export function nativeCommandLine(
  program: string,
  given: readonly string[],
  passing: ArgumentPassing,
): string {
  const quote = quoting[passing]
  return [program, ...given.map(quote).filter((text) => text !== '')].join(' ')
}

const quoting: Readonly<Record<ArgumentPassing, (argument: string) => string>> = {
  'windows-powershell-5.1': (argument) =>
    hasBareBlank(argument, /"/g) ? `"${argument}"` : argument,
  legacy: (argument) =>
    hasBareBlank(argument, /(?<!\\)"/g)
      ? `"${argument}${/\\*$/.exec(argument)?.[0] ?? ''}"`
      : argument,
  // ProcessStartInfo.ArgumentList: quotes only where it must, and escapes what argv would read.
  standard: (argument) =>
    argument !== '' && !/[\s"]/.test(argument) ? argument : `"${escaped(argument)}"`,
}

function escaped(argument: string): string {
  return argument.replace(/\\*(?:"|$)/g, (found) => {
    const slashes = found.replace('"', '')
    return slashes + slashes + (found.endsWith('"') ? '\\"' : '')
  })
}

/** The older ways put quotation marks around an argument with a blank that is not inside its own. */
function hasBareBlank(argument: string, mark: RegExp): boolean {
  return argument.split(mark).some((part, index) => index % 2 === 0 && /\s/.test(part))
}
