/** A word or phrase in both languages, Spanish nouns with their article. */
export type Pair = readonly [en: string, es: string];

const pairs = (list: string): readonly Pair[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split(' · '))
    .map((entry) => {
      const [en = '', es = ''] = entry.split(' = ');
      return [en.trim(), es.trim()];
    });

export const ROLES = pairs(`
  president = el presidente · prime minister = la primera ministra · mayor = la alcaldesa · governor = el gobernador · spokesman = el portavoz
  foreign minister = el canciller · finance minister = la ministra de Hacienda · police chief = el jefe de policía · prosecutor = la fiscal
  judge = el juez · senator = la senadora · ambassador = el embajador · general = el general · researcher = la investigadora · coach = el entrenador
  director = la directora · union leader = el líder sindical · bishop = el obispo · rector = la rectora · commissioner = el comisario
  economist = la economista · engineer = el ingeniero · lawyer = la abogada · captain = el capitán · witness = la testigo · teacher = el maestro`);

export const GROUPS = pairs(`
  the government = el Gobierno · the opposition = la oposición · the Supreme Court = el Tribunal Supremo · the central bank = el banco central
  the city council = el ayuntamiento · the health ministry = el Ministerio de Salud · the army = el Ejército · the electoral board = la junta electoral
  the company = la empresa · farmers = los agricultores · students = los estudiantes · rescue workers = los rescatistas · prosecutors = los fiscales
  local residents = los vecinos · the committee = el comité · the rebels = los rebeldes · human rights groups = las organizaciones de derechos humanos
  investors = los inversionistas · doctors = los médicos · the fishing fleet = la flota pesquera · the airline = la aerolínea · voters = los votantes
  the port authority = la autoridad portuaria · the museum = el museo · the team = el equipo · truck drivers = los camioneros · bondholders = los acreedores`);

export const VERBS = pairs(`
  approved = aprobó · rejected = rechazó · announced = anunció · defended = defendió · criticised = criticó · suspended = suspendió
  reviewed = revisó · signed = firmó · postponed = aplazó · presented = presentó · blocked = bloqueó · demanded = exigió · condemned = condenó
  backed = respaldó · questioned = cuestionó · investigated = investigó · extended = amplió · cancelled = canceló · opened = abrió · closed = cerró
  promised = prometió · explained = explicó · denied = negó · launched = lanzó · withdrew = retiró · confirmed = confirmó · discussed = discutió
  organised = organizó · funded = financió · audited = auditó · expanded = extendió · negotiated = negoció · welcomed = celebró · delayed = retrasó`);

export const THINGS = pairs(`
  a plan = un plan · a new law = una nueva ley · the budget = el presupuesto · an agreement = un acuerdo · a reform = una reforma
  the investigation = la investigación · a ceasefire = un alto el fuego · the strike = la huelga · an emergency decree = un decreto de emergencia
  a loan = un préstamo · the vaccination campaign = la campaña de vacunación · the report = el informe · a protest = una protesta
  the construction of a bridge = la construcción de un puente · a trade deal = un tratado comercial · the election results = los resultados electorales
  a water project = un proyecto de agua · the appointment = el nombramiento · the contract = el contrato · a series of measures = una serie de medidas
  an audit = una auditoría · the evacuation = la evacuación · the match = el partido · the exhibition = la exposición · the merger = la fusión
  a scholarship programme = un programa de becas · the sanctions = las sanciones · a railway line = una línea ferroviaria · the harvest = la cosecha
  new tariffs = nuevos aranceles · a vote of confidence = un voto de confianza · the peace talks = las conversaciones de paz · the flood defences = las defensas contra inundaciones`);

export const ADJECTIVES = pairs(`
  controversial = polémico · historic = histórico · long-awaited = esperado · temporary = temporal · costly = costoso · ambitious = ambicioso
  unexpected = inesperado · joint = conjunto · regional = regional · national = nacional · public = público · private = privado · fragile = frágil
  urgent = urgente · secret = secreto · partial = parcial · sweeping = amplio · modest = modesto · illegal = ilegal · independent = independiente`);

export const TIMES = pairs(`
  on Monday = el lunes · on Tuesday = el martes · on Wednesday = el miércoles · on Thursday = el jueves · on Friday = el viernes
  on Saturday = el sábado · on Sunday = el domingo · last week = la semana pasada · earlier this month = a comienzos de este mes
  after months of talks = tras meses de conversaciones · at dawn = al amanecer · late at night = en la noche · for the first time = por primera vez
  in January = en enero · in March = en marzo · in June = en junio · in October = en octubre · a year ago = hace un año`);

export const REASONS = pairs(`
  because of rising prices = por el alza de los precios · despite heavy rain = pese a la fuerte lluvia · amid growing pressure = en medio de una creciente presión
  to reduce the deficit = para reducir el déficit · in order to protect jobs = con el fin de proteger el empleo · without giving details = sin dar detalles
  after a long debate = tras un largo debate · under international supervision = bajo supervisión internacional · at the request of families = a petición de las familias
  before the rainy season begins = antes de que empiece la temporada de lluvias · with the help of volunteers = con la ayuda de voluntarios
  in the middle of an economic crisis = en plena crisis económica · following a court order = tras una orden judicial · as part of a wider plan = como parte de un plan mayor`);

/** Sentences that news agencies write again and again. */
export const FORMULAS = pairs(`
  The company did not immediately respond to a request for comment. = La empresa no respondió de inmediato a una solicitud de comentarios.
  No one was injured. = Nadie resultó herido. · The cause of the fire is being investigated. = Se investiga la causa del incendio.
  Read more about this story. = Lea más sobre esta historia. · This is a developing story. = Esta noticia está en desarrollo.`);

/** Stems and endings of the long tail of words that a language has, the stems the same in both. */
export const NOUN_ENDINGS = pairs(`
  ation = ación · ity = idad · ism = ismo · ology = ología · ment = mento · ance = ancia · ition = ición · ography = ografía · ure = ura · icide = icidio`);
export const ONSETS = 'b br c cr d dr f fl g gr h j k l m n p pl pr qu r s st t tr v z'.split(' ');
export const VOWELS = 'a e i o u ia ea ue'.split(' ');
export const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'm'];

export const VERB_ENDINGS = pairs(`ated = ó · ised = izó · ified = ificó · ected = ectó · uced = ujo`);
export const ADJECTIVE_ENDINGS = pairs(`al = al · ic = ico · ive = ivo · able = able · ary = ario · ous = oso`);
