/** Phrases of the languages of words-in-letters, which are read before single words are. */
export const phrasesInLetters: readonly (readonly [words: string, english: string])[] = [
  [
    '(?:einer? |une |una |uma )?(?:leeren? Liste|liste vide|lista vac[ií]a|lista vazia)',
    'an empty list',
  ],
  ['(?:mit|avec|con|com)(?= (?:einer? |un |uma? )?2\\d\\d)', 'with'],
  [
    '(?:dejó|dejaron|ha dejado|arrêtée? |parou|pararam) de(?! funcionar)|перестал\\p{L}*(?! работать)',
    'stopped',
  ],
  ['esta mañana|ce matin|heute (?:früh|Morgen|morgen)|esta manhã|сегодня утром', 'this morning'],
  [
    'nadie (?:ha )?cambi(?:ó|ado) nada|niemand hat (?:etwas |was )?geändert|nichts (?:wurde )?geändert|personne n.a rien changé|rien n.a changé|ninguém mudou nada|ничего не меняли',
    'nobody changed anything',
  ],
  [
    '(?:n.a pas|hat keine|no tiene|não tem|нет)(?: le| la| les)? (?:droits?|Rechte?|Berechtigung|permisos?|permissão|прав\\p{L}*)',
    'has no permission',
  ],
  [
    '(?:in|dans|en|em|в) (?:les |los |den )?(?:anderen|autres|demás|otros|outros|других) (?:Projekten|projets|proyectos|projetos|проектах)',
    'in other projects',
  ],
  ['ça marche|(?:geht|klappt|funktioniert) es|всё работает', 'it works'],
  ['IP-Adressen?|adresses? IP|direcci(?:ón|ones) IP|endereços? IP|IP-адрес\\p{L}*', 'IP address'],
  [
    '(?:nicht )?auf der Liste der erlaubten(?: Adressen)?|(?:pas )?dans la liste des adresses autorisées|(?:no )?está en la lista de permitidas|белого списка',
    'not on the allowed list',
  ],
  [
    'reçoi(?:t|vent)|recib(?:e|en|imos)|receb(?:e|em|emos)|bekomm(?:t|en)|erh(?:ält|alten)|получа(?:ет|ют|ем)',
    'gets',
  ],
  [
    '(?:werden|wird) (?:erstellt|angelegt)|создаются|son creados|são criados|sont créés',
    'are created',
  ],
  ['(?:est |wird |es )?(?:renvoyée?|zurückgegeben|devuelto)', 'is returned'],
  ['wir sehen|on en voit|nous voyons|vemos|мы видим', 'we see'],
  [
    '(?:genau )?vor (?:genau )?einem Jahr|il y a (?:exactement )?un an|hace (?:justo |exactamente )?un año|há (?:exatamente )?um ano',
    'a year ago',
  ],
  ['Aufrufe?n?|appels?|llamadas?|chamadas?|вызов\\p{L}*|запрос\\p{L}*', 'calls'],
  ['Meldung(?:en)?|mensajes? de error|mensagem|сообщени\\p{L}*', 'message'],
  [
    'Anmeldeseite|Login-?seite|page (?:HTML )?de (?:connexion|login)|página de (?:inicio de sesión|login)|страниц\\p{L}* входа',
    'login page',
  ],
  [
    '(?:de la )?même taille|(?:del )?mismo tamaño|(?:do )?mesmo tamanho|gleich groß|одинаков\\p{L}* размер\\p{L}*',
    'same size',
  ],
  ['(?:heruntergeladen|télécharg|descarg|baixad|скач)\\p{L}*', 'downloaded'],
  ['(?:im|dans le|en el|no) (?:Browser|navigateur|navegador)|в браузере', 'in the browser'],
  ['(?:sehe|finde) ich|(?:je|on) (?:le |la |les )?vois|(?:lo |la )?veo|eu vejo|вижу', 'I see'],
  [
    '(?:ohne|sans|sin|sem|без) (?:eine )?(?:Fehler(?:meldung)?|erreurs?|errore?s|erros?|ошиб\\p{L}*|error)',
    'without error',
  ],
  [
    '(?:mit der )?gleiche[nr]? Abfrage|même requête|misma consulta|mesma consulta|тот же запрос',
    'same query',
  ],
  [
    '(?:die Firma|das Unternehmen|uns) verlassen(?: hat)?|ausgeschieden(?:en)?|a quitté (?:l.entreprise|la société)|(?:dejó|ha dejado) la empresa|saiu da empresa|уволил\\p{L}*',
    'left the company',
  ],
  [
    'deaktiviert\\p{L}*|désactivée?s?|desactivad[oa]s?|desativad[oa]s?|заблокирован\\p{L}*|деактивирован\\p{L}*',
    'deactivated',
  ],
  [
    'aus dem Projekt entfernt|retirée? du projet|saiu do projeto|salió del proyecto|исключ\\p{L}* из проекта',
    'removed from the project',
  ],
  [
    'für alle anderen nicht|pour les autres non|para los demás no|para os outros não',
    'for all others it works',
  ],
  [
    '(?:seit )?(?:ein(?:em)? )?Jahr(?: lang)?|(?:depuis |pendant )?un an|(?:desde hace |durante )?un año|(?:há |por )?um ano|ровно год(?: назад)?|(?:целый )?год',
    'for a year',
  ],
  ['lief(?:en)?|funktionierte|fonctionnait|marchait|funcionaba|funcionava|работал[аои]?', 'worked'],
  ['gestern|hier|ayer|ontem|вчера', 'yesterday'],
  ['seit(?:dem)?|depuis|desde|после|с тех пор', 'since'],
  [
    '(?:mit )?Benutzer(?:name)? und (?:Passwort|Kennwort)|(?:avec )?utilisateur et mot de passe|(?:con )?usuario y contraseña|(?:com )?usuário e senha|логин\\p{L}* и парол\\p{L}*',
    'with user and password',
  ],
  [
    '(?:Status)?[üÜ]bergang\\p{L}*|transitions?|transici(?:ón|ones)|transiç(?:ão|ões)|переход\\p{L}*',
    'transition',
  ],
  [
    '(?:ist |es )?(?:nicht (?:gültig|verfügbar|erlaubt)|non valide|no es válid[oa]|não é válid[oa]|недопустим\\p{L}*)|n.est pas (?:valide|disponible)',
    'is not valid',
  ],
  ['Maske|Bildschirm|écran|pantalla|tela|экран\\p{L}*', 'screen'],
  [
    'Pflichtfeld\\p{L}*|champs? obligatoires?|campos? obligatori[oa]s?|campos? obrigatóri[oa]s?|обязательн\\p{L}* пол\\p{L}*',
    'required field',
  ],
  ['gesetzt werden|être définie?|ser establecid[oa]|ser definid[oa]|установить', 'be set'],
  ['kann nicht|können nicht|konnte nicht', 'cannot'],
  [
    'Zeitüberschreitung|délai (?:d.attente )?dépassé|tiempo de espera(?: agotado)?|tempo (?:limite )?esgotado|тайм-?аут\\p{L}*',
    'timeout',
  ],
  ['Verbindung|connexion réseau|conexión|conexão|соединени\\p{L}*', 'connection'],
  ['immer|toujours|siempre|sempre|всегда|постоянно', 'always'],
  [
    'alle Anfragen|toutes les requêtes|todas las (?:peticiones|llamadas)|todas as (?:chamadas|requisições)|все запросы',
    'all calls',
  ],
  ['hat(?:te)? sich (?:die )?Uhr|(?:die )?Uhr|horloge|reloj|relógio|часы', 'the clock'],
  [
    'geht (?:\\p{L}+ ){0,2}(?:vor|nach)|avance|retarde|adelantad[oa]|atrasad[oa]|спешат|отстают',
    'is off',
  ],
  [
    '(?:zum )?Durchsuchen (?:von|der) Benutzern?|Benutzer (?:zu )?durchsuchen|parcourir les utilisateurs|(?:explorar|buscar|examinar) (?:los )?usuarios|(?:procurar|navegar nos) usuários',
    'browse users',
  ],
  [
    'Benutzersuche|Nutzersuche|recherche d.utilisateurs?|búsqueda de usuarios|busca de usuários',
    'user search',
  ],
]
