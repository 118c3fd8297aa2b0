import type { Person } from '../people.ts'

export type Text = string
export type Language = 'en' | 'de'

/**
 * What Jira tells a person, in the person's language. English as public threads quote it; the
 * German is this site's own translation, since what matters is that it is not English.
 */
const table = {
  issueHidden: {
    en: () => 'Issue does not exist or you do not have permission to see it.',
    de: () => 'Der Vorgang existiert nicht oder Sie haben keine Berechtigung, ihn anzuzeigen.',
  },
  projectHidden: {
    en: (key: string) => `No project could be found with key '${key}'.`,
    de: (key: string) => `Es wurde kein Projekt mit dem Schlüssel '${key}' gefunden.`,
  },
  projectConfiguration: {
    en: () => 'You cannot edit the configuration of this project.',
    de: () => 'Sie können die Konfiguration dieses Projekts nicht bearbeiten.',
  },
  fieldNotOnScreen: {
    en: (field: string) =>
      `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`,
    de: (field: string) =>
      `Das Feld '${field}' kann nicht gesetzt werden. Es ist nicht auf der entsprechenden Maske oder unbekannt.`,
  },
  documentExpected: {
    en: () => 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    de: () => 'Der Wert muss ein Atlassian-Dokument sein (siehe Atlassian Document Format)',
  },
  stringExpected: {
    en: () => 'Operation value must be a string',
    de: () => 'Der Wert muss eine Zeichenfolge sein',
  },
  summaryNeeded: {
    en: () => 'You must specify a summary of the issue.',
    de: () => 'Sie müssen eine Zusammenfassung des Vorgangs angeben.',
  },
  projectNeeded: {
    en: () => 'Specify a valid project ID or key',
    de: () => 'Geben Sie eine gültige Projekt-ID oder einen gültigen Projektschlüssel an',
  },
  issueTypeNeeded: {
    en: () => 'Specify an issue type',
    de: () => 'Geben Sie einen Vorgangstyp an',
  },
  unboundedSearch: {
    en: () =>
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    de: () =>
      'Unbegrenzte JQL-Abfragen sind hier nicht zulässig. Fügen Sie der Abfrage eine Einschränkung hinzu.',
  },
  notPermitted: {
    en: (what: string) => `[practice site] You do not have the permission to ${what}.`,
    de: (what: string) => `[Übungsinstanz] Ihnen fehlt die Berechtigung: ${what}.`,
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, (word: string) => Text>>>>

export type TextName = keyof typeof table

export function say(language: Language, name: TextName, word = ''): Text {
  return table[name][language](word)
}

/**
 * The profile's language, unless the request forces its own:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers
 */
export function languageFor(person: Person | null, headers: Headers): Language {
  const forced = headers.get('x-force-accept-language')?.toLowerCase() === 'true'
  const wanted = headers.get('accept-language')?.toLowerCase() ?? ''
  if (forced || person === null) return wanted.startsWith('de') ? 'de' : 'en'
  return person.locale === 'de_DE' ? 'de' : 'en'
}
