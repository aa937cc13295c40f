import { EXONYMS } from './exonyms.js';

/**
 * Names beyond cities that the two languages write differently, `English=Spanish|other Spanish form`, one a line or after a semicolon:
 * countries, regions, waters, organisations by their letters, rulers and popes.
 */
const OTHER_NAMES = `
Afghanistan=Afganistán;Albania=Albania;Algeria=Argelia;Azerbaijan=Azerbaiyán;Bahrain=Baréin|Bahréin;Belarus=Bielorrusia;Bhutan=Bután;Bosnia=Bosnia;Botswana=Botsuana
Bulgaria=Bulgaria;Cambodia=Camboya;Cameroon=Camerún;Chad=Chad;Congo=Congo;Croatia=Croacia;Cyprus=Chipre;Czech Republic=República Checa|Chequia;Czechia=Chequia|República Checa;Denmark=Dinamarca
Estonia=Estonia;Ethiopia=Etiopía;Finland=Finlandia;Gabon=Gabón;Georgia=Georgia;Ghana=Ghana;Great Britain=Gran Bretaña;Britain=Gran Bretaña|Reino Unido;Greenland=Groenlandia;Grenada=Granada;Guyana=Guyana|Guayana
Hungary=Hungría;Iceland=Islandia;India=India|la India;Indonesia=Indonesia;Iran=Irán;Iraq=Irak;Ireland=Irlanda;Ivory Coast=Costa de Marfil;Jamaica=Jamaica;Jordan=Jordania;Kazakhstan=Kazajistán|Kazajstán;Kenya=Kenia
Kuwait=Kuwait;Kyrgyzstan=Kirguistán;Latvia=Letonia;Libya=Libia;Lithuania=Lituania;Malaysia=Malasia;Mali=Malí;Malta=Malta;Mauritius=Mauricio;Moldova=Moldavia;Mongolia=Mongolia;Montenegro=Montenegro;Mozambique=Mozambique
Myanmar=Birmania|Myanmar;Burma=Birmania;Nepal=Nepal;New Zealand=Nueva Zelanda|Nueva Zelandia;Niger=Níger;Nigeria=Nigeria;North Korea=Corea del Norte;Korea=Corea;Norway=Noruega;Oman=Omán;Pakistan=Pakistán;Palestine=Palestina
Philippines=Filipinas;Qatar=Catar|Qatar;Romania=Rumania|Rumanía;Rwanda=Ruanda;Saudi Arabia=Arabia Saudita|Arabia Saudí;Scotland=Escocia;Senegal=Senegal;Serbia=Serbia;Sierra Leone=Sierra Leona;Slovakia=Eslovaquia;Slovenia=Eslovenia
Somalia=Somalia;South Sudan=Sudán del Sur;Sri Lanka=Sri Lanka;Sudan=Sudán;Suriname=Surinam;Taiwan=Taiwán;Tajikistan=Tayikistán;Tanzania=Tanzania;Thailand=Tailandia;Tunisia=Túnez;Turkmenistan=Turkmenistán;Türkiye=Turquía
Uganda=Uganda;United Arab Emirates=Emiratos Árabes Unidos|Emiratos;Emirates=Emiratos;Uzbekistan=Uzbekistán;Vietnam=Vietnam;Wales=Gales;Yemen=Yemen;Zambia=Zambia;Zimbabwe=Zimbabue;Holland=Holanda;Soviet Union=Unión Soviética|URSS
Bahamas=Bahamas;Bermuda=Bermudas;Cayman Islands=Islas Caimán;Falklands=Malvinas;Falkland Islands=Islas Malvinas|Malvinas;Virgin Islands=Islas Vírgenes;Canary Islands=Canarias|Islas Canarias;Balearic Islands=Baleares;Galapagos=Galápagos
America=América|Estados Unidos;Americas=América|Américas;North America=América del Norte|Norteamérica;South America=América del Sur|Sudamérica|Suramérica;Latin America=América Latina|Latinoamérica;Central America=América Central|Centroamérica
Europe=Europa;Asia=Asia;Africa=África;Oceania=Oceanía;Antarctica=Antártida;Antarctic=Antártida|Antártico;Arctic=Ártico;Middle East=Medio Oriente|Oriente Medio|Oriente Próximo;Far East=Lejano Oriente;Caribbean=Caribe;Balkans=Balcanes
Andalusia=Andalucía;Catalonia=Cataluña;Basque Country=País Vasco|Euskadi;Galicia=Galicia;Castile=Castilla;Navarre=Navarra;Aragon=Aragón;Majorca=Mallorca;Bavaria=Baviera;Saxony=Sajonia;Brittany=Bretaña;Normandy=Normandía;Provence=Provenza
Corsica=Córcega;Sardinia=Cerdeña;Sicily=Sicilia;Tuscany=Toscana;Lombardy=Lombardía;Crete=Creta;Crimea=Crimea;Flanders=Flandes;Siberia=Siberia;Kashmir=Cachemira;Tibet=Tíbet;Xinjiang=Sinkiang|Xinjiang;Kurdistan=Kurdistán;Chechnya=Chechenia
Andes=Andes;Alps=Alpes;Pyrenees=Pirineos;Himalayas=Himalaya;Amazon=Amazonas|Amazonía|Amazonia|Amazon;Amazonia=Amazonía|Amazonia;Patagonia=Patagonia;Rockies=Rocosas;Sahara=Sáhara|Sahara;Sahel=Sahel;Gaza=Gaza;West Bank=Cisjordania;Sinai=Sinaí
Golan=Golán;Donbas=Donbás;Donbass=Donbás;Strait of Hormuz=Estrecho de Ormuz|estrecho de Ormuz;Hormuz=Ormuz;Suez=Suez;Mediterranean=Mediterráneo;Baltic=Báltico;Adriatic=Adriático;Atlantic=Atlántico;Pacific=Pacífico;Caspian=Caspio
Danube=Danubio;Rhine=Rin;Seine=Sena;Thames=Támesis;Nile=Nilo;Euphrates=Éufrates;Tigris=Tigris;Jordan River=río Jordán;Rio Grande=río Bravo|Río Bravo|Río Grande|río Grande;Mississippi=Misisipi|Mississippi;Missouri=Misuri|Missouri;Tagus=Tajo
Volga=Volga;Dnieper=Dniéper;Dnipro=Dniéper|Dnipro;Vesuvius=Vesubio;Etna=Etna;Fuji=Fuji;Everest=Everest
California=California;Florida=Florida;Hawaii=Hawái|Hawaii;Louisiana=Luisiana|Louisiana;New Mexico=Nuevo México;New Jersey=Nueva Jersey;New Hampshire=Nuevo Hampshire|New Hampshire;North Carolina=Carolina del Norte;South Carolina=Carolina del Sur
North Dakota=Dakota del Norte;South Dakota=Dakota del Sur;West Virginia=Virginia Occidental;Pennsylvania=Pensilvania|Pennsylvania;Texas=Texas|Tejas;Oregon=Oregón;Michigan=Míchigan;Mississippi=Misisipi;Tennessee=Tennessee;Kentucky=Kentucky
New England=Nueva Inglaterra;New South Wales=Nueva Gales del Sur;Nova Scotia=Nueva Escocia;British Columbia=Columbia Británica;Newfoundland=Terranova;Puerto Rico=Puerto Rico;Washington, D.C.=Washington;Wall Street=Wall Street
Addis Ababa=Adís Abeba;Ankara=Ankara;Ghent=Gante;Bruges=Brujas;Bologna=Bolonia;Bordeaux=Burdeos;Toulouse=Toulouse|Tolosa;Strasbourg=Estrasburgo;Avignon=Aviñón;Padua=Padua;Mantua=Mantua;Syracuse=Siracusa|Syracuse;Salonica=Salónica
Thessaloniki=Salónica|Tesalónica;Corinth=Corinto;Nuremberg=Núremberg;Dresden=Dresde;Mainz=Maguncia;Aachen=Aquisgrán;Leipzig=Leipzig;Salzburg=Salzburgo;Gdansk=Gdansk|Gdańsk;Odesa=Odesa;Odessa=Odesa|Odessa;Kharkiv=Járkov|Járkiv|Kharkiv
Kherson=Jersón|Kherson;Mariupol=Mariúpol;Sevastopol=Sebastopol;Lviv=Leópolis|Lviv;Zaporizhzhia=Zaporiyia|Zaporizhzhia;Bakhmut=Bajmut|Bakhmut;Chernobyl=Chernóbil;Chornobyl=Chernóbil;Tbilisi=Tiflis;Yerevan=Ereván;Baku=Bakú;Tashkent=Taskent
Almaty=Almatý|Almaty;Kandahar=Kandahar;Karachi=Karachi;Lahore=Lahore;Mumbai=Bombay|Mumbai;Bombay=Bombay;Kolkata=Calcuta;Calcutta=Calcuta;Delhi=Delhi;Colombo=Colombo;Dhaka=Daca|Dacca;Kathmandu=Katmandú;Rangoon=Rangún;Yangon=Rangún
Bangkok=Bangkok;Manila=Manila;Peking=Pekín;Canton=Cantón;Nanjing=Nankín;Hong Kong=Hong Kong;Macau=Macao;Taipei=Taipéi|Taipei;Osaka=Osaka;Hiroshima=Hiroshima;Sydney=Sídney|Sydney;Melbourne=Melbourne
Beirut=Beirut;Amman=Amán|Ammán;Mosul=Mosul;Basra=Basora;Fallujah=Faluya;Homs=Homs;Idlib=Idlib;Raqqa=Raqa|Raqqa;Medina=Medina;Sanaa=Saná;Aden=Adén;Dubai=Dubái;Abu Dhabi=Abu Dabi;Doha=Doha;Nazareth=Nazaret;Hebron=Hebrón;Jericho=Jericó
Rafah=Rafah|Rafá;Khan Younis=Jan Yunis|Khan Younis;Hezbollah=Hezbolá|Hizbulá;Hamas=Hamás|Hamas;Houthis=hutíes;Houthi=hutí|hutíes;Taliban=talibanes|talibán|Talibán;Al-Qaida=Al Qaeda|al Qaeda;Kremlin=Kremlin
Alexandria=Alejandría;Casablanca=Casablanca;Tangier=Tánger;Fez=Fez;Nairobi=Nairobi;Pretoria=Pretoria;Harare=Harare;Mogadishu=Mogadiscio;Djibouti=Yibuti;Luanda=Luanda;Kinshasa=Kinsasa|Kinshasa;Darfur=Darfur;Reykjavik=Reikiavik
Helsinki=Helsinki;Oslo=Oslo;Tallinn=Tallin;Vilnius=Vilna;Ljubljana=Liubliana;Zagreb=Zagreb;Sofia=Sofía;Nicosia=Nicosia;Budapest=Budapest;Bratislava=Bratislava;Sarajevo=Sarajevo;Pristina=Pristina;Skopje=Skopie;Tirana=Tirana;Kosovo=Kosovo
Caracas=Caracas;Lima=Lima;Quito=Quito;Montevideo=Montevideo;Buenos Aires=Buenos Aires;Santiago=Santiago;La Paz=La Paz;Managua=Managua;San Salvador=San Salvador;Tegucigalpa=Tegucigalpa;Monterrey=Monterrey;Guadalajara=Guadalajara;Barcelona=Barcelona
Madrid=Madrid;Valencia=Valencia;Bilbao=Bilbao;Cadiz=Cádiz;Cordoba=Córdoba;Malaga=Málaga;Los Angeles=Los Ángeles;San Francisco=San Francisco;Chicago=Chicago;Miami=Miami;Houston=Houston;Boston=Boston;Havana=La Habana
UN=ONU|Naciones Unidas;U.N.=ONU|Naciones Unidas;United Nations=ONU;U.S.=Estados Unidos|EE. UU.|EEUU|EUA;US=Estados Unidos|EE. UU.|EEUU|EUA;United States=EE. UU.|EEUU|EUA;USA=Estados Unidos|EE. UU.;U.K.=Reino Unido|Gran Bretaña;UK=Reino Unido|Gran Bretaña;European Union=UE|Unión Europea;E.U.=UE|Unión Europea;Carpathians=Cárpatos;Versailles=Versalles;Carthage=Cartago;Babylon=Babilonia;Troy=Troya;Pompeii=Pompeya;Grenoble=Grenoble;Perpignan=Perpiñán;Bayonne=Bayona;Lausanne=Lausana;Lucerne=Lucerna;Lviv=Lviv;Oporto=Oporto;Porto=Oporto;Mexico City=CDMX;Apennines=Apeninos;Caucasus=Cáucaso;Paraná=Paraná;Urals=Urales;Dardanelles=Dardanelos;Bosporus=Bósforo;Mona Lisa=Gioconda|Mona Lisa;NATO=OTAN;EU=UE|Unión Europea;WHO=OMS;Amnesty=Amnistía;IMF=FMI;OAS=OEA;AIDS=sida;OPEC=OPEP;UNICEF=Unicef;Brexit=Brexit|brexit
Pope Francis=papa Francisco;Francis=Francisco;Benedict=Benedicto;John Paul=Juan Pablo;Pius=Pío;Leo=León;Charles=Carlos|Charles;Elizabeth=Isabel|Elizabeth;William=Guillermo|William;Philip=Felipe|Philip;George=Jorge|George;Henry=Enrique|Henry
Edward=Eduardo|Edward;Catherine=Catalina|Catherine;Mary=María|Mary;Joseph=José|Joseph;Nicholas=Nicolás|Nicholas;Peter=Pedro|Peter;Paul=Pablo|Paul;Louis=Luis|Louis;Christopher Columbus=Cristóbal Colón;Columbus=Colón;Jesus=Jesús;Christ=Cristo
John=Juan|John;Gregory=Gregorio|Gregory;Alexander=Alejandro|Alexander;Clement=Clemente;Innocent=Inocencio;Boniface=Bonifacio;Constantine=Constantino;Ferdinand=Fernando|Ferdinand;Napoleon=Napoleón;Shakespeare=Shakespeare;Plato=Platón;Aristotle=Aristóteles;Homer=Homero;Caesar=César;Cleopatra=Cleopatra;Aleksandr=Alexandr|Aleksandr;Joan of Arc=Juana de Arco;Frederick=Federico|Frederick;Margaret=Margarita|Margaret;Harald=Harald|Haroldo
Venus=Venus;Mars=Marte;Jupiter=Júpiter;Saturn=Saturno;Mercury=Mercurio;Earth=Tierra;Neptune=Neptuno;Uranus=Urano;Pluto=Plutón;Christmas=Navidad;Easter=Pascua|Semana Santa;Halloween=Halloween;Ramadan=ramadán;Hanukkah=Janucá;Thanksgiving=Acción de Gracias
Mount Everest=Everest;Xi Jinping=Xi Jinping;Kim Jong Un=Kim Jong-un;Putin=Putin;Zelenskyy=Zelenski|Zelensky|Zelenskyy;Netanyahu=Netanyahu;Gadhafi=Gadafi;Khamenei=Jamenei;Khrushchev=Jruschov;Gorbachev=Gorbachov;Trotsky=Trotski;Tolstoy=Tolstói
`;

/** Every known pair of forms, English to Spanish and back, folded: lower case, without accents. */
export const NAME_FORMS: ReadonlyMap<string, readonly string[]> = readForms();

/** Folds a name for comparison: "Bogotá" is "bogota". */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** Words alone, as they are looked for: "ee. uu." is "ee uu". */
function spaced(fold: string): string {
  return fold.replace(/[^\p{L}\d]+/gu, ' ').trim();
}

function readForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    const known = forms.get(foldName(one)) ?? new Set<string>();
    forms.set(foldName(one), known.add(spaced(foldName(other))));
  };
  const pairs = OTHER_NAMES.trim()
    .split(/[;\n]/)
    .flatMap((entry): [string, string][] => {
      const [english = '', spanish = ''] = entry.split('=');
      return spanish.split('|').map((form) => [english, form]);
    });
  for (const [english, spanish] of [...EXONYMS, ...pairs]) {
    add(english, spanish);
    add(spanish, english);
  }
  return new Map([...forms].map(([name, others]) => [name, [...others]]));
}
