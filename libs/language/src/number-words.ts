import { type Locale } from '@anverso/kernel';

/** How one language writes numbers in words. */
export interface NumberWords {
  /** Values that may open or continue a number. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** What multiplies the value before it. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that may stand alone as one of themselves: "mil personas". */
  readonly bareScales: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Denominators: "two thirds", "dos tercios". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words between tens and units, and between hundreds and the rest. */
  readonly and: string;
  /** Articles that count as one before a scale: "a million". */
  readonly articles: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  /** Number-like words that may answer a number of the other language, but whose absence means nothing. */
  readonly loose: ReadonlyMap<string, readonly number[]>;
}

/** Reads "word=value word=value"; several words may share one value: "un,una=1". */
function table(list: string): ReadonlyMap<string, number> {
  return new Map([...loose(list)].map(([word, values]) => [word, values[0] ?? 0]));
}

function loose(list: string): ReadonlyMap<string, readonly number[]> {
  const entries = list
    .trim()
    .split(/\s+/)
    .flatMap((entry): [string, number[]][] => {
      const [names = '', values = ''] = entry.split('=');
      return names.split(',').map((name) => [name, values.split('|').map(Number)]);
    });
  return new Map(entries);
}

const EN: NumberWords = {
  cardinals: table(`
    one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
    seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`),
  scales: table(`
    hundred=100 thousand=1e3 million,millions=1e6 billion,billions=1e9 trillion,trillions=1e12 dozen=12`),
  bareScales: new Set(),
  ordinals: table(`
    first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14
    fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60
    seventieth=70 eightieth=80 ninetieth=90 hundredth=100`),
  fractions: table(`
    half,halves=2 third,thirds=3 quarter,quarters=4 fourth,fourths=4 fifth,fifths=5 sixth,sixths=6 seventh,sevenths=7 eighth,eighths=8
    ninth,ninths=9 tenth,tenths=10`),
  and: 'and',
  articles: new Set(['a', 'an']),
  halves: new Set(['half']),
  loose: loose(`
    one,single,once,first,lone,sole=1 second,both,couple,pair,twice,double,doubled,duo,twin,twins,biennial=2 triple,tripled,trio,thrice,triplets=3
    quadruple,quartet=4 zero,nil,none,scoreless,goalless=0 half=0.5|50 quarter=0.25|25|3 quarterly=3 dozen=12 score=20 decade=10 century=100 hundred=100
    thousand=1000 million=1e6 billion=1e9 trillion=1e12 fortnight=14|15|2 semester=6 teens=13
    twenties=20|1920 thirties=30|1930 forties=40|1940 fifties=50|1950 sixties=60|1960 seventies=70|1970 eighties=80|1980 nineties=90|1990
    january,jan=1 february,feb=2 march,mar=3 april,apr=4 may=5 june,jun=6 july,jul=7 august,aug=8 september,sept,sep=9 october,oct=10
    november,nov=11 december,dec=12`),
};

const ES: NumberWords = {
  cardinals: table(`
    un,uno,una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
    dieciséis,dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno,veintiuna,veintiún,veintiun=21 veintidós,veintidos=22
    veintitrés,veintitres=23 veinticuatro=24 veinticinco=25 veintiséis,veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30
    cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien,ciento=100 doscientos,doscientas=200 trescientos,trescientas=300
    cuatrocientos,cuatrocientas=400 quinientos,quinientas=500 seiscientos,seiscientas=600 setecientos,setecientas=700
    ochocientos,ochocientas=800 novecientos,novecientas=900`),
  scales:
    table(`mil=1e3 millón,millon,millones=1e6 millardo,millardos=1e9 billón,billon,billones=1e12 trillón,trillones=1e18 decena,decenas=10
    docena,docenas=12 veintena,veintenas=20 centenar,centenares=100 millar,millares=1e3`),
  bareScales: new Set(['mil']),
  ordinals: table(`
    primer,primero,primera,primeros,primeras=1 segundo,segunda,segundos,segundas=2 tercer,tercero,tercera,terceros,terceras=3
    cuarto,cuarta,cuartos,cuartas=4 quinto,quinta,quintos,quintas=5 sexto,sexta,sextos,sextas=6 séptimo,séptima,séptimos,séptimas=7
    octavo,octava,octavos,octavas=8 noveno,novena,novenos,novenas=9 décimo,décima,décimos,décimas=10 undécimo,undécima,decimoprimero,decimoprimera=11
    duodécimo,duodécima,decimosegundo,decimosegunda=12 decimotercer,decimotercero,decimotercera=13 decimocuarto,decimocuarta=14
    decimoquinto,decimoquinta=15 decimosexto,decimosexta=16 decimoséptimo,decimoséptima=17 decimoctavo,decimoctava=18
    decimonoveno,decimonovena=19 vigésimo,vigésima=20 vigesimoprimero,vigesimoprimera=21 vigesimosegundo,vigesimosegunda=22
    vigesimotercer,vigesimotercero,vigesimotercera=23 vigesimocuarto,vigesimocuarta=24 vigesimoquinto,vigesimoquinta=25
    vigesimosexto,vigesimosexta=26 vigesimoséptimo,vigesimoséptima=27 vigesimoctavo,vigesimoctava=28 vigesimonoveno,vigesimonovena=29 trigésimo,trigésima=30 cuadragésimo,cuadragésima=40 quincuagésimo,quincuagésima=50
    sexagésimo,sexagésima=60 septuagésimo,septuagésima=70 octogésimo,octogésima=80 nonagésimo,nonagésima=90 centésimo,centésima=100`),
  fractions: table(`
    medio,medios=2 tercio,tercios=3 cuarto,cuartos=4 quinto,quintos=5 sexto,sextos=6 séptimo,séptimos=7 octavo,octavos=8 noveno,novenos=9
    décimo,décimos,décima,décimas=10 tercera,terceras=3 cuarta,cuartas=4 quinta,quintas=5 sexta,sextas=6
    séptima,séptimas=7 octava,octavas=8 novena,novenas=9`),
  and: 'y',
  articles: new Set(),
  halves: new Set(['medio', 'media']),
  loose: loose(`
    un,uno,una,unos,unas,primer,primero,primera,primeros,primeras,solo,sola,único,única=1
    segundo,segunda,segundos,segundas,ambos,ambas,par,pareja,dúo,doble,dobles,mellizos,gemelos,bienal,bienio,bicampeón,bicampeona,bimestre=2
    duplicó,duplica,duplicar,duplicaron=2 trío,triple,triplicó,triplicar,trienio,trimestre,tricampeón=3
    tercio=0.333333333333|3|33 cuarto,cuarta,cuartos,cuartas=4|0.25|25 cuádruple,cuatrienio,tetracampeón=4 lustro,quinquenio=5
    sexenio,semestre=6 décima,décimas=10|0.1 década,decena=10 docena=12 quincena=15|14|2 veintena=20 treintena=30 cuarentena=40
    cincuentena=50 centenar,siglo,centenario=100 millar=1000 millón=1e6 billón=1e12 millardo=1e9 cero=0 mitad=0.5|50 medio,media=0.5|50
    enero,ene=1 febrero,feb=2 marzo,mar=3 abril,abr=4 mayo=5 junio,jun=6 julio,jul=7 agosto,ago=8 septiembre,setiembre,sept,sep=9
    octubre,oct=10 noviembre,nov=11 diciembre,dic=12`),
};

/** Number words by language. */
export const NUMBER_WORDS: Readonly<Record<Locale, NumberWords>> = { en: EN, es: ES };

/** Short scales after figures: `certain` ones always multiply, the others may also be a unit or a name ("5m", "4K"). */
export const SHORT_SCALES: ReadonlyMap<string, { readonly factor: number; readonly certain: boolean }> = new Map([
  ['bn', { factor: 1e9, certain: true }],
  ['mn', { factor: 1e6, certain: true }],
  ['mln', { factor: 1e6, certain: true }],
  ['tn', { factor: 1e12, certain: true }],
  ['trn', { factor: 1e12, certain: true }],
  ['mill', { factor: 1e6, certain: true }],
  ['mm', { factor: 1e6, certain: false }],
  ['MM', { factor: 1e6, certain: true }],
  ['mdd', { factor: 1e6, certain: true }],
  ['mdp', { factor: 1e6, certain: true }],
  ['mde', { factor: 1e6, certain: true }],
  ['M', { factor: 1e6, certain: false }],
  ['m', { factor: 1e6, certain: false }],
  ['B', { factor: 1e9, certain: false }],
  ['b', { factor: 1e9, certain: false }],
  ['K', { factor: 1e3, certain: false }],
  ['k', { factor: 1e3, certain: false }],
  ['T', { factor: 1e12, certain: false }],
]);
