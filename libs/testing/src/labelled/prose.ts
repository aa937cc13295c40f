/** News prose as agencies write it. */
export const PROSE = String.raw`
= The Justice Department sued Google on Tuesday, accusing it of abusing its dominance. | El Departamento de Justicia demandó a Google el martes y lo acusó de abusar de su posición dominante.
  es dates: martes -> jueves
  es names: Google -> Apple
  en dates: Tuesday -> Monday
= Rescuers pulled a 9-year-old girl from the rubble Thursday, 72 hours after the quake. | Los rescatistas sacaron de los escombros el jueves a una niña de 9 años, 72 horas después del terremoto.
  es numbers: 9 años -> 19 años
  es units: 72 horas -> 72 días
  en numbers: 72 hours -> 27 hours
= “We have no water, no power, nothing,” said Fatima Haddad, a mother of four. | “No tenemos agua, ni luz, ni nada”, dijo Fatima Haddad, madre de cuatro hijos.
  es quotes: “No tenemos agua, ni luz, ni nada”, dijo -> No tenemos agua, ni luz, ni nada, dijo
  es names: Haddad -> Hassan
  en numbers: four -> five
= The Federal Reserve left rates unchanged at 4.25% to 4.5%. | La Reserva Federal mantuvo las tasas sin cambios entre 4,25 % y 4,5 %.
  es numbers: 4,25 % -> 4,75 %
  en numbers: 4.25% -> 2.45%
= Apple shares fell 2.3% after the company missed estimates. | Las acciones de Apple cayeron un 2,3 % después de que la empresa no alcanzara las previsiones.
  es numbers: 2,3 % -> 3,2 %
  en percent: 2.3% -> 2.3
= On Wednesday morning, hundreds of teachers gathered outside the Ministry of Education. | En la mañana del miércoles, cientos de maestros se congregaron frente al Ministerio de Educación.
= Prosecutors say Ramírez, 41, received $3.2 million in bribes between 2015 and 2018. | La fiscalía afirma que Ramírez, de 41 años, recibió 3,2 millones de dólares en sobornos entre 2015 y 2018.
  es numbers: 41 años -> 14 años
  es money: de dólares -> de euros
  es names: Ramírez -> Ramos
  en numbers: 2018 -> 2016
= Italian Prime Minister Giorgia Meloni welcomed the agreement as “historic.” | La primera ministra italiana, Giorgia Meloni, celebró el acuerdo y lo calificó de “histórico”.
  es quotes: “histórico” -> histórico
  es names: Meloni -> Melani
  en names: Meloni -> Draghi
= Spain beat England 2-1 in the final in Berlin. | España venció a Inglaterra por 2-1 en la final de Berlín.
  es numbers: 2-1 -> 1-1
  es names: Inglaterra -> Francia
  en names: England -> Italy
= The Taliban banned girls older than 12 from attending school. | Los talibanes prohibieron ir a la escuela a las niñas mayores de 12 años.
= Secretary-General António Guterres urged restraint at the U.N. General Assembly. | El secretario general António Guterres pidió moderación en la Asamblea General de la ONU.
  es names: Guterres -> Gutiérrez
  en names: Guterres -> Gutierrez
= Crude oil rose $1.10 to $78.45 a barrel. | El petróleo subió 1,10 dólares, a 78,45 dólares por barril.
  es numbers: 78,45 -> 87,45
  en money: $1.10 to $78.45 -> 1.10 euros to 78.45 euros
= Some 65,000 people packed the Azteca Stadium. | Unas 65.000 personas llenaron el estadio Azteca.
= The Constitutional Court ruled 7-2 that the law violates the Constitution. | La Corte Constitucional dictaminó por 7 votos a 2 que la ley viola la Constitución.
= He was released on bail and must appear before Judge Nancy Hernández on Jan. 15. | Quedó en libertad bajo fianza y deberá comparecer ante la jueza Nancy Hernández el 15 de enero.
= Boeing will cut 17,000 jobs, about 10 percent of its workforce. | Boeing recortará 17.000 empleos, cerca del 10 por ciento de su plantilla.
  es numbers: 17.000 -> 1.700
  es names: Boeing -> Airbus
  en numbers: 17,000 -> 70,000
= The mother, who asked not to be named, said: “I just want my son back.” | La madre, que pidió no ser identificada, dijo: “Solo quiero que vuelva mi hijo”.
= China's economy grew 4.8% in the third quarter, the National Bureau of Statistics said Monday. | La economía china creció un 4,8 % en el tercer trimestre, informó el lunes la Oficina Nacional de Estadísticas.
= Venezuelan opposition leader Edmundo González left for Spain on a military plane. | El líder opositor venezolano Edmundo González partió hacia España en un avión militar.
  es names: Edmundo -> Eduardo
  es names: España -> Francia
  en names: Spain -> Chile
= Taylor Swift will play three nights at the River Plate stadium in November. | Taylor Swift tocará tres noches en el estadio de River Plate en noviembre.
  es numbers: tres noches -> cuatro noches
  es dates: noviembre -> octubre
  en dates: November -> December
= The Dow Jones Industrial Average lost 475 points, or 1.1%. | El promedio industrial Dow Jones perdió 475 puntos, o un 1,1 %.
= In his first speech, Pope Leo XIV called for peace in Gaza and Ukraine. | En su primer discurso, el papa León XIV pidió la paz en Gaza y Ucrania.
= The magnitude 7.1 earthquake struck 18 miles off the coast at 3:42 a.m. | El terremoto de magnitud 7,1 se produjo a 18 millas de la costa a las 3:42 a. m.
  es times: 3:42 a. m. -> 3:42 p. m.
  es units: 18 millas -> 18 kilómetros
  en times: a.m. -> p.m.
= Two of the three suspects remain at large, Sheriff Tom Dawson said. | Dos de los tres sospechosos siguen prófugos, dijo el alguacil Tom Dawson.
  es names: Dawson -> Lawson
  en names: Dawson -> Dobson
= The bill now goes to the House of Representatives. | El proyecto pasa ahora a la Cámara de Representantes.
= Amazon deforestation fell by half in 2023, Brazil's Environment Ministry reported. | La deforestación en la Amazonía se redujo a la mitad en 2023, informó el Ministerio de Medio Ambiente de Brasil.
  es numbers: 2023 -> 2022
  es names: Brasil -> Bolivia
= “The Last Waltz” opens Friday in theaters in Madrid and Barcelona. | “El último vals” se estrena el viernes en los cines de Madrid y Barcelona.
= A year later, nothing has changed, one resident said. | Un año después, nada ha cambiado, dijo un vecino.
= Tropical Storm Sara dumped 20 inches of rain on Honduras. | La tormenta tropical Sara descargó 20 pulgadas de lluvia sobre Honduras.
  es units: 20 pulgadas -> 20 centímetros
  es names: Honduras -> Nicaragua
  en names: Honduras -> Belize
= Human Rights Watch documented 23 cases of torture at the prison. | Human Rights Watch documentó 23 casos de tortura en la prisión.
  es numbers: 23 casos -> 32 casos
= The Argentine peso has lost 54 percent of its value since December 2023. | El peso argentino ha perdido el 54 por ciento de su valor desde diciembre de 2023.
= Hollywood writers reached a tentative deal with studios late Sunday. | Los guionistas de Hollywood alcanzaron un acuerdo preliminar con los estudios a última hora del domingo.
= The U.S. will send Ukraine another $725 million in weapons. | Estados Unidos enviará a Ucrania otros 725 millones de dólares en armas.
= Half a dozen cities, including Los Angeles and San Antonio, have joined the lawsuit. | Media docena de ciudades, entre ellas Los Ángeles y San Antonio, se han sumado a la demanda.
= He scored his 900th career goal in the 34th minute. | Marcó el gol número 900 de su carrera en el minuto 34.
= The first of the five hearings will take place next week. | La primera de las cinco audiencias tendrá lugar la próxima semana.
= The Panama Canal Authority will reduce daily transits to 24 from 36. | La Autoridad del Canal de Panamá reducirá los tránsitos diarios de 36 a 24.
= Cuba suffered its third blackout in as many months. | Cuba sufrió su tercer apagón en otros tantos meses.
= The company, based in Austin, Texas, did not respond to requests for comment. | La empresa, con sede en Austin, Texas, no respondió a las solicitudes de comentarios.
  es names: Austin -> Dallas
  en names: Austin -> Houston
= Twenty years after the tsunami, Banda Aceh remembers its dead. | Veinte años después del tsunami, Banda Aceh recuerda a sus muertos.
= The European Central Bank, led by Christine Lagarde, cut rates by a quarter point. | El Banco Central Europeo, dirigido por Christine Lagarde, recortó las tasas en un cuarto de punto.
  es names: Lagarde -> Legrand
  en names: Christine -> Caroline
= Nobel laureate Rigoberta Menchú was among the guests. | La premio Nobel Rigoberta Menchú estaba entre los invitados.
= Colombia's ELN rebels freed the father of soccer player Luis Díaz on Thursday. | La guerrilla colombiana del ELN liberó el jueves al padre del futbolista Luis Díaz.
  es dates: jueves -> martes
  es names: Díaz -> Suárez
  en names: Díaz -> Suárez
= “I told them, ‘This is my home,’” Morales recalled, wiping away tears. | «Les dije: “Esta es mi casa”», recordó Morales mientras se secaba las lágrimas.
  es names: Morales -> Mejía
  en names: Morales -> Mora
= The Democratic Republic of Congo reported 1,100 new mpox cases last week. | La República Democrática del Congo notificó 1.100 casos nuevos de mpox la semana pasada.
  es numbers: 1.100 -> 11.000
  en numbers: 1,100 -> 1,010
= Wildlife officials estimate that fewer than 10 vaquita porpoises remain in the Gulf of California. | Las autoridades de fauna silvestre calculan que quedan menos de 10 vaquitas marinas en el golfo de California.
= About 1 in 5 adults worldwide smokes, down from 1 in 3 in 2000. | Cerca de 1 de cada 5 adultos en el mundo fuma, frente a 1 de cada 3 en 2000.
= The Mona Lisa will get its own room at the Louvre, President Emmanuel Macron announced. | La Gioconda tendrá su propia sala en el Louvre, anunció el presidente Emmanuel Macron.
  es names: Macron -> Marcon
  en names: Emmanuel Macron announced -> François Hollande announced
= Ticket prices start at 45 euros ($49). | Las entradas cuestan desde 45 euros (49 dólares).
  es money: 45 euros -> 45 pesos
  es numbers: 49 -> 94
= Los Angeles firefighters contained 80% of the Palisades Fire by Sunday night. | Los bomberos de Los Ángeles habían contenido el 80 % del incendio de Palisades para la noche del domingo.
= The gunman, identified as a 20-year-old student, killed himself. | El atacante, identificado como un estudiante de 20 años, se suicidó.
  es numbers: 20 años -> 12 años
= Ecuador declared a 60-day state of emergency in seven provinces. | Ecuador declaró el estado de excepción por 60 días en siete provincias.
  es numbers: siete -> seis
  es units: 60 días -> 60 meses
  en units: 60-day -> 60-week
= The Catholic Church in Nicaragua has lost more than 200 priests since 2018. | La Iglesia católica de Nicaragua ha perdido más de 200 sacerdotes desde 2018.
= Real wages fell for the fifth month in a row in September. | Los salarios reales cayeron en septiembre por quinto mes consecutivo.
= The plant will produce 500,000 vehicles a year by 2027, Volkswagen said. | La planta producirá 500.000 vehículos al año para 2027, informó Volkswagen.
  es numbers: 500.000 -> 50.000
  es names: Volkswagen -> Renault
  en names: Volkswagen -> Toyota
= Mexico’s Supreme Court justices earn about 200,000 pesos ($10,000) a month. | Los ministros de la Suprema Corte de México ganan unos 200.000 pesos (10.000 dólares) al mes.
= Brown bears, wolves and lynx have returned to the Carpathians. | Los osos pardos, los lobos y los linces han regresado a los Cárpatos.
= Israel's Iron Dome intercepted 15 rockets fired from Lebanon overnight. | La Cúpula de Hierro de Israel interceptó durante la noche 15 cohetes lanzados desde el Líbano.
= “Are we safe? No,” said Khaled Nasser, a taxi driver in Beirut. | “¿Estamos a salvo? No”, dijo Khaled Nasser, taxista en Beirut.
  es opening-marks: “¿Estamos -> “Estamos
  es names: Nasser -> Naser ~ok
  en names: Nasser -> Nassar
= The Border Patrol made 56,000 arrests in October, the fewest since August 2020. | La Patrulla Fronteriza hizo 56.000 detenciones en octubre, la cifra más baja desde agosto de 2020.
= New York Mayor Eric Adams pleaded not guilty Friday. | El alcalde de Nueva York, Eric Adams, se declaró inocente el viernes.
  es dates: viernes -> sábado
  es names: Adams -> Adani
  en names: Adams -> Abrams
= Copa America organizers blamed ticketless fans for the chaos in Miami. | Los organizadores de la Copa América culparon del caos en Miami a los aficionados sin boleto.
= Chilean President Gabriel Boric, a leftist elected in 2021, cannot seek a second consecutive term. | El presidente chileno, Gabriel Boric, un izquierdista elegido en 2021, no puede aspirar a un segundo mandato consecutivo.
= The Guarani live on both sides of the Parana River. | Los guaraníes viven a ambos lados del río Paraná.
= The strike enters its second week on Monday. | La huelga entra el lunes en su segunda semana.
= She bought it for 1.5 bitcoin in 2017. | Lo compró por 1,5 bitcoines en 2017.
= Police said they seized 2.3 metric tons of cocaine worth €69 million. | La policía dijo que incautó 2,3 toneladas métricas de cocaína por valor de 69 millones de euros.
  es money: de euros -> de dólares
  es numbers: 2,3 -> 3,2
  en numbers: 2.3 -> 2.8
= The budget rose from $900,000 to $1.3 million in just three years. | El presupuesto pasó de 900.000 dólares a 1,3 millones en solo tres años.
= Nine of the 11 jurors voted to convict on Friday afternoon. | Nueve de los 11 miembros del jurado votaron a favor de la condena el viernes por la tarde.
= Twenty-three-year-old Marta Soler won gold in the 200-meter freestyle. | Marta Soler, de veintitrés años, ganó el oro en los 200 metros libres.
= The treaty was signed on 28 June 1919 at Versailles. | El tratado se firmó el 28 de junio de 1919 en Versalles.
  es names: Versalles -> Viena
  en dates: June -> July
= Gross domestic product shrank 0.2 percent in the second quarter. | El producto interno bruto se contrajo un 0,2 por ciento en el segundo trimestre.
= “I've never seen anything like it,” said Lt. Col. James Whitmore. “Never.” | «Nunca había visto nada igual», dijo el teniente coronel James Whitmore. «Nunca».
  es quotes: «Nunca». -> Nunca.
  es names: Whitmore -> Whitman
= The ferry can carry 1,250 passengers and 200 cars. | El transbordador tiene capacidad para 1250 pasajeros y 200 automóviles.
= At 7:45 p.m. Saturday, the siren sounded for two minutes. | A las 19:45 del sábado, la sirena sonó durante dos minutos.
  es times: 19:45 -> 17:45
  es units: dos minutos -> dos horas
  en dates: Saturday -> Sunday
= Some 2.5 million barrels a day pass through the strait. | Por el estrecho pasan unos 2,5 millones de barriles al día.
= She left school at 14 and published her first novel at 21. | Dejó la escuela a los 14 años y publicó su primera novela a los 21.
= The museum is open from 10 a.m. to 8 p.m., Tuesday through Sunday. | El museo abre de 10:00 a 20:00, de martes a domingo.
= Rents rose 15% in Barcelona and 9% in Lisbon last year. | Los alquileres subieron el año pasado un 15 % en Barcelona y un 9 % en Lisboa.
  es names: Lisboa -> Londres
  es numbers: 15 % -> 51 %
= He asked for a loan of 3,000 pounds and got 300. | Pidió un préstamo de 3.000 libras y obtuvo 300.
= The temperature dropped to 14 degrees Fahrenheit overnight. | La temperatura bajó a 14 grados Fahrenheit durante la noche.
= The flight left Bogota at 6:05 a.m. and landed in Miami at 9:50. | El vuelo salió de Bogotá a las 6:05 y aterrizó en Miami a las 9:50.
  es times: 6:05 -> 6:50
  es names: Miami -> Madrid
= A third man, Joaquín Peralta, remains in critical condition. | Un tercer hombre, Joaquín Peralta, permanece en estado crítico.
  es names: Peralta -> Peral
  en names: Peralta -> Pereda
= Trade between the two countries reached $87 billion last year. | El comercio entre ambos países alcanzó el año pasado los 87.000 millones de dólares.
  es numbers: 87.000 millones -> 87 millones
  es numbers: 87.000 millones -> 87 billones
= “The Odyssey” has been translated again, this time by Emily Wilson. | La «Odisea» ha sido traducida de nuevo, esta vez por Emily Wilson.
= The village lies 40 kilometers (25 miles) north of Oaxaca. | El pueblo está a 40 kilómetros al norte de Oaxaca.
  es units: 40 kilómetros -> 40 metros
  es names: Oaxaca -> Puebla
  en numbers: 25 miles -> 250 miles
= Farmers lost three out of every ten trees in the frost. | Los agricultores perdieron tres de cada diez árboles por la helada.
= Interest in the case grew after Monday's hearing. | El interés por el caso creció tras la audiencia del lunes.
= Mr. Ortega, who turns 80 in November, has ruled since 2007. | Ortega, que cumplirá 80 años en noviembre, gobierna desde 2007.
= The vaccine was 94.1% effective, Moderna said. | La vacuna tuvo una eficacia del 94,1 %, según Moderna.
  es percent: 94,1 % -> 94,1
  es numbers: 94,1 -> 91,4
  es names: Moderna -> Pfizer
= The last time it snowed here was in the winter of 1956-57. | La última vez que nevó aquí fue en el invierno de 1956-1957.
  es numbers: 1956-1957 -> 1957-1958
= The law was passed in 2010 and amended twice. | La ley se aprobó en 2010 y se modificó dos veces.
= Tens of thousands of Chileans marched down Alameda Avenue. | Decenas de miles de chilenos marcharon por la avenida Alameda.
= The Iranian rial fell to 700,000 per dollar. | El rial iraní cayó a 700.000 por dólar.
= The so-called “Butcher of the Balkans” died in his cell. | El llamado “Carnicero de los Balcanes” murió en su celda.
  es quotes: “Carnicero de los Balcanes” -> Carnicero de los Balcanes
= Pedro Sánchez, the Spanish prime minister, will visit Rabat on Dec. 12. | Pedro Sánchez, presidente del Gobierno español, visitará Rabat el 12 de diciembre.
= The Senate confirmed Judge Ketanji Brown Jackson by a vote of 53-47. | El Senado confirmó a la jueza Ketanji Brown Jackson por 53 votos contra 47.
  es names: Ketanji -> Amy
  es numbers: 53 votos -> 51 votos
= Doctors Without Borders evacuated its staff from Khartoum. | Médicos Sin Fronteras evacuó a su personal de Jartum.
= Real Madrid beat Bayern Munich 4-3 on aggregate. | El Real Madrid venció al Bayern de Múnich por 4-3 en el global.
= The quake was felt as far away as Guatemala City. | El terremoto se sintió hasta en la Ciudad de Guatemala.
= The strike will cost Renfe about €1.2 million a day. | La huelga costará a Renfe cerca de 1,2 millones de euros diarios.
  es money: de euros -> de dólares
  en names: Renfe -> Iberia
= The decree will be published in the Official Gazette on Thursday. | El decreto se publicará el jueves en el Diario Oficial.
= In the 2018-19 season he scored 36 goals for Barcelona. | En la temporada 2018-2019 marcó 36 goles con el Barcelona.
= The Wall Street Journal first reported the talks. | The Wall Street Journal fue el primero en informar sobre las conversaciones.
= The virus spread to 40 of the state's 58 counties. | El virus se propagó a 40 de los 58 condados del estado.
= Michelle Bachelet, now 73, was elected twice. | Michelle Bachelet, de 73 años, fue elegida dos veces.
  es names: Bachelet -> Bachelor
  en numbers: 73 -> 37
`;
