/**
 * What failures are told with in German, French, Spanish, Portuguese and Russian, and what the symptoms call the same. Of
 * two that begin alike the longer one stands first.
 */
export const wordsInLetters: readonly (readonly [words: string, english: string])[] = [
  // How it went.
  [
    String.raw`(?:schlägt|schlagen)(?=[^.\n]{0,60} fehl)|(?:bricht|brechen)(?=[^.\n]{0,60} ab)|не проходит|fehlgeschlagen|fehlschlägt|scheitert|échoue(?:nt)?|échoué|fallan?|falló|falham?|falhou|завершается ошибкой|не удаётся|не удается`,
    'fails',
  ],
  [
    'abgelehnt|zurückgewiesen|refusée?s?|rejetée?s?|rechazad[oa]s?|rechaza|recusad[oa]s?|rejeitad[oa]s?|отклон\\p{L}*|отказ\\p{L}*',
    'refused',
  ],
  ['verweigert|denegad[oa]s?|negad[oa]s?|запрещ\\p{L}*', 'denied'],
  [
    String.raw`(?:klappt|geht|funktioniert) (?:\p{L}+ ){0,3}(?:nicht|nie|nicht mehr)|nie klappt|(?:ne )?(?:marche|fonctionne)(?:nt)? (?:pas|plus)|n[oã]o? funciona[nm]?|не работает`,
    'does not work',
  ],
  [
    'dejaron de funcionar|dejó de funcionar|pararam de funcionar|parou de funcionar|перестал\\p{L}* работать|s.arrêten?t?|пада\\p{L}*',
    'stopped working',
  ],
  ['tot|ausgefallen', 'dead'],
  ['Fehler(?:meldung)?|erreurs?|errore?s|erros?|ошибк\\p{L}*', 'error'],
  [
    'kann (?:niemand|keiner)|plus (?:personne|aucun\\p{L}*)(?: [\\p{L}]+)? ne peut|nadie puede|ninguém consegue|никто не может',
    'cannot',
  ],
  [
    'ne (?:peut|peuvent|peux)(?: pas| plus)?|n.arrive(?:nt)? (?:pas|plus)|no (?:puede|puedo|podemos|pueden)|não (?:consigo|consegue|conseguem|pode)|не могу|не может',
    'cannot',
  ],
  [
    '(?:wird|werden) nicht (?:angelegt|erstellt)|nicht (?:angelegt|erstellt)|no se (?:crean?|creó)|não (?:é|foi|são) criad[oa]s?|n.est pas créée?|ne se crée pas|не созда[её]тся',
    'is not created',
  ],
  ['antwortet|répond(?:ent)?|responden?|respondem?|отвечает', 'answers'],
  ['liefert|kommt|renvoie|devuelve|me da|devolve|dá|возвращает', 'returns'],
  [
    'toca a|(?:ist )?an der Reihe|dran ist|ist dran|le tour de|(?:é )?a vez d[aeo]|очередь',
    'it is the turn of',
  ],
  [
    'unbezahlt\\p{L}*|nicht bezahlt\\p{L}*|impayée?s?|sin pagar|impagad[oa]s?|não pag[oa]s?|неоплач\\p{L}*',
    'unpaid',
  ],
  // What is not there.
  ['leer[ens]{0,2}|vides?|vac[ií][oa]s?|vazi[oa]s?|пуст\\p{L}*', 'empty'],
  ['fehlt|fehlen|manque|falta|отсутствует|нет в', 'is missing'],
  [
    'findet nichts|ne trouve rien|no encuentra nada|não encontra nada|ничего не находит',
    'finds nothing',
  ],
  [
    '(?:sieht|sehen)(?: [\\p{L}]+){0,4} (?:auch )?nicht|ne (?:le |la )?voi[ts](?: \\p{L}+){0,2} (?:pas|plus|non plus)|no (?:lo |la )?ve|não vê|не видит',
    'cannot see',
  ],
  [
    '(?:angemeldet|eingeloggt) als|connecté en tant que|conectad[oa] como|вошёл как',
    'logged in as',
  ],
  ['mit dem Konto|con la cuenta|com a conta|avec le compte|par le compte', 'with the account'],
  [
    '(?:meine?|ma|mon|mi|minha|meu|мо[йяю]) (?:eigene[nrs]? )?(?:E-?Mail|Adresse|adresse|correo|e-?mail|почт\\p{L}*)',
    'my own address',
  ],
  ['correos?|courriels?|mensajes?|письм\\p{L}*', 'mail'],
  // Credentials.
  [
    'Tokentausch|Token-?austausch|échange de (?:jetons?|tokens?)|l.échange du jeton|intercambio (?:de|del) tokens?|troca de tokens?|обмен\\p{L}* токен\\p{L}*',
    'token exchange',
  ],
  [
    'Zugriffstoken|Access-Tokens?|jetons? d.accès|tokens? de acceso|tokens? de acesso',
    'access token',
  ],
  [
    'Refresh-Tokens?|Aktualisierungstoken|jetons? (?:de rafraîchissement|d.actualisation)|tokens? de (?:actualización|refresco|atualização)',
    'refresh token',
  ],
  [
    'API-Tokens?|API-Schlüssel|jetons? (?:d.)?API|tokens? de (?:la )?API|API-токен\\p{L}*',
    'API token',
  ],
  ['jetons?|токен\\p{L}*', 'token'],
  [
    '(?:bald )?abläuft|läuft (?:bald )?ab|(?:va|iba|vai|ia) a? ?(?:caducar|expirar|vencer)|va expirer|скоро истека\\p{L}*',
    'is about to expire',
  ],
  ['abgelaufen|expirée?s?|caducad[oa]s?|vencid[oa]s?|expirad[oa]s?|ист[её]к\\p{L}*', 'expired'],
  ['Passwort|Kennwort|mots? de passe|contraseñas?|senhas?|парол\\p{L}*', 'password'],
  ['Geheimnisse?|secrets? partagés?|secretos? compartidos?|секрет\\p{L}*', 'secret'],
  ['Adresse|adresse|correo electrónico|почт\\p{L}*', 'address'],
  ['Anmeldung|anmelden|connexion|iniciar sesión|вход\\p{L}*', 'login'],
  ['Dienstkonto|compte de service|cuenta de servicio|conta de serviço', 'service account'],
  [
    'Konto|Account|comptes?|cuentas?|contas?|уч[её]тн\\p{L}* запис\\p{L}*|аккаунт\\p{L}*',
    'account',
  ],
  [
    'Berechtigung\\p{L}*|Rechte|droits?|autorisations?|permisos?|permiss(?:ão|ões)|прав[ао]?',
    'permission',
  ],
  ['Zugriff|accès|acceso|acesso|доступ\\p{L}*', 'access'],
  [
    '(?:keine|sans|sin|sem|без) (?:Agentenlizenz|Lizenz|licence|licencia|licença|лицензи\\p{L}*)|no tiene licencia|não tem licença',
    'no licence',
  ],
  ['Agentenlizenz\\p{L}*|licencia de agente|licença de agente', 'agent licence'],
  ['Lizenz\\p{L}*|licencias?|licenças?|лицензи\\p{L}*', 'licence'],
  // Who, and for whom.
  [
    'Benutzer[ns]?|Nutzer[ns]?|Anwender[ns]?|utilisateurs?|utilisatrices?|usuari[oa]s?|usuári[oa]s?|пользовател\\p{L}*',
    'user',
  ],
  [
    'Kollegin(?:nen)?|Kollegen?|collègues?|compañer[oa]s?|colegas?|коллег\\p{L}*|сотрудни\\p{L}*',
    'colleague',
  ],
  [
    'Bearbeiter\\p{L}*|zugewiesen\\p{L}*|zuweisen|assignée?s?|asignad[oa]s?|asignar|atribuíd[oa]s?|responsável|исполнител\\p{L}*|назнач\\p{L}*',
    'assignee',
  ],
  ['Kunden?|clients?(?! ?ids?\\b)|clientes?|клиент\\p{L}*', 'customer'],
  [
    '(?:unter|mit) dem Namen der (?:App|Anwendung)|im Namen der (?:App|Anwendung)|au nom de l.application|a nombre de la (?:app|aplicación)|em nome do (?:app|aplicativo)|от имени приложения',
    'with our app as the author',
  ],
  [
    'im Namen (?:der|des) (?:Mitarbeiter|Benutzers?|Nutzers?)|als Benutzer|au nom de l.utilisateur|en su nom|en nombre del usuario|em nome do usuário|от имени пользователя',
    'as the user',
  ],
  [
    'statt(?: dessen)?|anstatt|anstelle|au lieu d[eu]|et non d[eu]|en (?:lugar|vez) de|em vez d[eo]|вместо',
    'instead of',
  ],
  ['Anwendung|applications?|l.application|aplicación|aplicativo|приложени\\p{L}*', 'the app'],
  ['dans Jira|en Jira|no Jira|в Jira', 'in Jira'],
  // What.
  ['Kommentare?n?|commentaires?|comentarios?|comentários?|комментари\\p{L}*', 'comments'],
  ['Vorg(?:ang|änge)n?|Aufgaben?|incidencias?|chamados?|задач\\p{L}*|заявк\\p{L}*', 'issues'],
  ['Projekte?[ns]?|projets?|proyectos?|projetos?|проект\\p{L}*', 'project'],
  ['Liste|lista|liste|список', 'list'],
  ['Felder|Feld|champs?|campos?|пол[ея]', 'field'],
  ['Anh(?:ang|änge)n?|pièces? jointes?|adjuntos?|anexos?|вложени\\p{L}*', 'attachments'],
  ['Suche|recherche|búsqueda|busca|поиск\\p{L}*', 'search'],
  ['Datenbank|base de données|base de datos|banco de dados|баз[аеуы]', 'database'],
  ['Zertifikat\\p{L}*|certificats?|certificados?|сертификат\\p{L}*', 'certificate'],
  // When, and what was done before.
  [
    'neu installiert|erneut installiert|Neuinstall\\p{L}*|réinstall\\p{L}*|reinstal\\p{L}*|переустан\\p{L}*',
    'reinstalled',
  ],
  [
    'Site-Import|Umzug der (?:Site|Instanz)|Site importiert|import du site|migration du site|importación del sitio|migração do site|сайт перенесли|перенос\\p{L}* сайта',
    'the site was migrated',
  ],
  [
    'alte[nrs]?|anciens?|ancienne|l.ancien|veraltet\\p{L}*|antigu[oa]s?|antig[oa]s?|стар\\p{L}*',
    'old',
  ],
  ['neuen?|neuer|nouve(?:au|lle)|otr[oa]|outr[oa]|nov[oa]|новый|другой', 'another'],
  [
    'erste[nr]? Seite|première page|primera página|primeira página|перв\\p{L}* страниц\\p{L}*',
    'first page',
  ],
  [
    '(?:ab der )?zweiten?(?: Seite)?|(?:les )?(?:pages )?suivantes|(?:la )?(?:segunda|siguiente)(?: página)?|(?:as )?(?:demais|seguintes|próximas)(?: páginas)?|втор\\p{L}* страниц\\p{L}*|A partir de startAt',
    'next page',
  ],
  [
    '(?:nur )?(?:einmal|ein einziges Mal)|une (?:seule )?fois|una (?:sola )?vez|uma (?:única )?vez|один раз',
    'once',
  ],
  [
    'wiederverwend\\p{L}*|für alle Seiten (?:verwendet|benutzt)|réutilis\\p{L}*|reutiliz\\p{L}*|us[ao] (?:o|el|siempre el) mesm?i?s?m?o',
    'reused',
  ],
  [
    'am (?:Anfang|Beginn)|zu Beginn|au début|al (?:principio|inicio)|no (?:começo|início)|в начале',
    'at the start',
  ],
  [
    '(?:nach|après|al cabo de|después de|após|depois de|через) (?:ungefähr |etwa |rund |environ |unos |cerca de )?(?:einer Stunde|une heure|una hora|uma hora|час|60 (?:Minuten|minutes|minutos|минут))|au bout d.une heure',
    'after an hour',
  ],
  ['gleichen?|denselben|dasselbe|selben|mêmes?|mism[oa]s?|mesm[oa]s?|т[оа]т? же', 'same'],
  ['no se puede[n]?|não é possível|on ne peut pas|нельзя', 'cannot'],
  ['перестал\\p{L}*', 'stopped'],
  ['estado|état|статус\\p{L}*', 'status'],
  [
    '(?:beim |zum )?Anlegen|angelegt|erstell(?:en|t)|créer|création|crear|criar|созда(?:ть|нии|ние)',
    'create',
  ],
  ['cré(?:e|ent)|crea|cria|legt|создаёт|создает', 'creates'],
]
