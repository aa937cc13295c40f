import { type Issue, type Pair } from './check.js';

type FalseFriend = readonly [source: RegExp, target: RegExp, meaning: string];

/** `word in the source > its false friend in the translation = what it means`, one after the other; beginnings of words. */
function table(list: string): FalseFriend[] {
  const word = (forms: string): RegExp =>
    new RegExp(String.raw`(?<!\p{L})(?:${forms.replaceAll('~', String.raw`\p{L}*`)})(?!\p{L})`, 'iu');
  return list
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter((entry) => entry !== '')
    .map((entry): FalseFriend => {
      const [pair = '', meaning = ''] = entry.split(' = ');
      const [source = '', target = ''] = pair.split(' > ');
      return [word(source), word(target), meaning];
    });
}

export const FALSE_FRIENDS_ES: readonly FalseFriend[] = table(`
  eventually > eventualmente = al final, con el tiempo; actually > actualmente = en realidad; library|libraries > librerías? = biblioteca; bookstores? > bibliotecas? = librería
  realiz(?:e|es|ed|ing) > realiz(?:ar|ó|a|an|aron|ando) = darse cuenta; embarrass~ > embarazad~ = avergonzado; carpets? > carpetas? = alfombra; exits? > éxitos? = salida; success~ > sucesos? = éxito
  parents > parientes = padres; pretend~ > preten(?:der|de|dió|dían|den|diendo) = fingir; bizarre > bizarr[oa]s? = extraño; casualt(?:y|ies) > casualidad~ = víctima; lectures? > lecturas? = conferencia
  fabrics? > fábricas? = tela; deception > decepción = engaño; disgust~ > disgust~ = asco; policy|policies > policías? = política; ropes? > ropas? = cuerda; sympathetic > simpátic~ = comprensivo
  ultimately > últimamente = al final; commodit(?:y|ies) > comodidad~ = materia prima; exciting > excitante~ = emocionante; idioms? > idiomas? = modismo; ingenuity > ingenuidad = ingenio
  jubilation > jubilación = júbilo; the\\smayor > el\\smayor(?!\\sde)|la\\smayor(?!\\s(?:parte|de)) = alcalde; physicians? > físicos? = médico; resign(?:ed|s|ing)? > resign(?:ó|a|ar|aron) = dimitir; rude > rud[oa]s? = grosero
  tuna > tunas? = atún; vases? > vasos? = jarrón; college|colleges > colegios? = universidad; preservatives? > preservativos? = conservante; constipat~ > constipad~ = estreñido; sensible > sensibles? = sensato
  assist(?:ed|s|ing)? > asist(?:ió|ir|en|ieron) = ayudar; attend(?:ed|s|ing)? > atend(?:ió|er|ieron|iendo) = asistir; support(?:ed|s|ing)? > soport(?:ó|a|ar|aron|an) = apoyar; molest(?:ed|ing)? > molest(?:ó|ar|aron|ado) = abusar
  translat(?:e|ed|es|ing) > traslad(?:ó|ar|aron|a) = traducir; dumped > dumpead~ = desechar; faculty > facultad = profesorado; injur(?:y|ies) > injurias? = herida; compromis(?:e|es|ed) > compromisos? = acuerdo, concesión
  contest(?:ed|s|ing) > contest(?:ó|ar|aron) = disputar; grocer(?:y|ies) > groserías? = comestibles; notices? > noticias? = aviso; relatives > relativos = familiares; sane > san[oa]s? = cuerdo; record(?:ed|ing)? > recordó|recordaron = grabar
  advis(?:ed|es|ing) > avis(?:ó|aron|a) = aconsejar; arguments? > argumentos? = discusión; characters > caracteres = personajes; patrons? > patrones? = clientes; bank\\sbalance > balance = saldo; dramatically > dramáticamente = de forma notable`);

export const FALSE_FRIENDS_EN: readonly FalseFriend[] = table(`
  eventualmente > eventually = possibly; actualmente > actually = currently; actual(?:es)? > actual = current; librerías? > librar(?:y|ies) = bookstore; realiz(?:ó|ar|a|aron|an) > realiz(?:e|es|ed|ing) = carry out; embarazad~ > embarrass~ = pregnant
  carpetas? > carpets? = folder; éxitos? > exits? = success; sucesos? > success~ = event; parientes > parents = relatives; preten(?:de|den|der|dió|día|dían|diendo) > pretend(?:s|ed|ing)? = seek, intend; casualidad~ > casualt(?:y|ies) = coincidence
  lecturas? > lectures? = reading; fábricas? > fabrics? = factory; decepción > deception = disappointment; disgustos? > disgust~ = upset; ropas? > ropes? = clothes; simpátic~ > sympathetic = likable; últimamente > ultimately = lately
  comodidad~ > commodit(?:y|ies) = comfort; idiomas? > idioms? = language; ingenuidad > ingenuity = naivety; jubilación|jubilaciones > jubilation = retirement; vasos? > vases? = glass; colegios? > colleges? = school; sensibles? > sensible = sensitive
  asist(?:ió|ieron|ir|en|irá) > assist(?:ed|s|ing)? = attend; atend(?:ió|er|ieron) > attend(?:ed|s|ing)? = look after; soport(?:ó|a|ar|aron|an) > support(?:ed|s|ing)? = bear; molest(?:ó|ar|aron|a|an) > molest(?:ed|ing|s)? = bother; injurias? > injur(?:y|ies) = insult
  compromisos? > compromises? = commitment; contest(?:ó|ar|aron) > contest(?:ed|s|ing)? = answer; delitos? > delights? = crime; desgracias? > disgraces? = misfortune; jornadas? > journeys? = day; manifestación|manifestaciones > manifestations? = demonstration
  noticias? > notices? = news; recordó|recordaron|recordar > record(?:ed|s|ing)? = recall; avis(?:ó|aron|ar) > advis(?:ed|es|e) = warn; tormentas? > torments? = storm; conductores|conductor > conductors? = driver
  campos? > camps? = field; trasladó|trasladaron|trasladar > translat(?:ed|e) = move; físicos? > physicians? = physicist; oficios? > offices? = trade; groserías? > grocer(?:y|ies) = rude word; argumentos? > arguments? = reasoning
  sano|sana|sanos|sanas > sane = healthy; procesos? > prosecut~ = process; suburbios? > suburbs? = slum; preservativos? > preservatives? = condom; balances? > balance = report; intoxicad[oa]s? > intoxicated = poisoned; constipad[oa]s? > constipated = with a cold`);

/** A word that looks like the one of the source and means something else. */
export function falseFriends({ sourceText, targetText }: Pair, friends: readonly FalseFriend[]): Issue[] {
  return friends.flatMap(([source, target, meaning]) => {
    const ours = source.exec(sourceText);
    const theirs = ours === null ? null : target.exec(targetText);
    if (ours === null || theirs === null) return [];
    const span = (match: RegExpExecArray) => [{ start: match.index, end: match.index + match[0].length }];
    return [
      {
        matter: `${ours[0].toLowerCase()} | ${theirs[0].toLowerCase()}`,
        details: { source: ours[0], target: theirs[0], meaning },
        sourceSpans: span(ours),
        targetSpans: span(theirs),
      },
    ];
  });
}
