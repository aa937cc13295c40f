/** Numbers, money, percentages and measures. */
export const NUMBERS = String.raw`
= The city will spend $1.2 billion on drainage over the next six years, officials said. | La ciudad gastará 1.200 millones de dólares en drenaje durante los próximos seis años, dijeron funcionarios.
  es numbers: 1.200 millones -> 1,2 billones
  es numbers: seis años -> seis meses ~units
  es money: de dólares -> de euros
  en numbers: $1.2 billion -> $1.2 million
  en units: six years -> six months
= Inflation eased to 3.5% in October from 4.1% a month earlier. | La inflación bajó a 3,5 % en octubre desde 4,1 % el mes anterior.
  es numbers: 4,1 % -> 4,7 %
  es dates: octubre -> noviembre
  es percent: 3,5 % -> 3,5 dólares ~money
  en numbers: 3.5% -> 35%
  en dates: October -> August
= The country has about 47 million inhabitants and three official languages. | El país tiene unos 47 millones de habitantes y tres lenguas oficiales.
  es numbers: 47 millones -> 47 mil
  es numbers: tres lenguas -> cuatro lenguas
  en numbers: 47 million -> 74 million
= At least 14 people died and more than 200 were injured when the bridge collapsed. | Al menos 14 personas murieron y más de 200 resultaron heridas al derrumbarse el puente.
  es numbers: 14 personas -> 41 personas
  es numbers: más de 200 -> más de 2.000
  en numbers: more than 200 -> many
  en numbers: 14 people -> 15 people
= A 34-year-old man was arrested after a chase of nearly 12 miles. | Un hombre de 34 años fue detenido tras una persecución de casi 12 millas.
  es numbers: 34 años -> 43 años
  es units: 12 millas -> 12 kilómetros
  en units: 12 miles -> 12 kilometers
  en numbers: 34-year-old -> 24-year-old
= Two-thirds of voters backed the plan, the poll found. | Dos tercios de los votantes apoyaron el plan, según la encuesta.
  es numbers: Dos tercios -> Tres cuartos
  en numbers: Two-thirds -> Two-fifths
= Half of the 300 families have no running water. | La mitad de las 300 familias no tiene agua corriente.
  es numbers: 300 -> 3.000
  en numbers: 300 -> 30
= A dozen schools will close next year, and two others will merge. | Una docena de escuelas cerrará el próximo año y otras dos se fusionarán.
  es numbers: otras dos -> otras tres
  en numbers: two others -> four others
= The fund manages $2.5 trillion in assets. | El fondo administra activos por 2,5 billones de dólares.
  es numbers: 2,5 billones -> 2,5 millones
  es money: de dólares -> de pesos mexicanos ~ok
  en numbers: $2.5 trillion -> $2.5 billion
= Exports reached 850 million euros, up 12 percent from 2023. | Las exportaciones alcanzaron los 850 millones de euros, un 12 por ciento más que en 2023.
  es numbers: 12 por ciento -> 21 por ciento
  es numbers: 2023 -> 2022
  es money: de euros -> de dólares
  en money: euros -> dollars
  en numbers: 2023 -> 2013
= The 19th-century building was restored for $4.8 million. | El edificio del siglo XIX fue restaurado por 4,8 millones de dólares.
  es numbers: siglo XIX -> siglo XVIII
  es numbers: 4,8 millones -> 48 millones
  en numbers: 19th-century -> 18th-century
= The group formed in the 1990s has sold 20 million records. | El grupo, formado en los años noventa, ha vendido 20 millones de discos.
  es numbers: noventa -> ochenta
  es numbers: 20 millones -> 20 mil
  en numbers: 1990s -> 1980s
= River Plate won 2-1 and leads the table with 34 points. | River Plate ganó 2-1 y encabeza la tabla con 34 puntos.
  es numbers: 2-1 -> 3-1
  es numbers: 34 puntos -> 33 puntos
  en numbers: 34 points -> 43 points
= It was her first title since 2019 and the 10th of her career. | Fue su primer título desde 2019 y el décimo de su carrera.
  es numbers: 2019 -> 2018
  es numbers: décimo -> duodécimo
  en numbers: 10th -> 11th
= Between 10 and 15 workers a day ask for help at the office. | De 10 a 15 trabajadores por día piden ayuda en la oficina.
  es numbers: De 10 a 15 -> De 10 a 50
  en numbers: 10 and 15 -> 10 and 25
= The reservoir holds 1.5 million cubic meters, enough for 90 days. | El embalse almacena 1,5 millones de metros cúbicos, suficiente para 90 días.
  es numbers: 1,5 millones -> 15 millones
  es units: 90 días -> 90 semanas
  en units: 90 days -> 90 months
= Forty-two of the 60 senators voted in favor. | Cuarenta y dos de los 60 senadores votaron a favor.
  es numbers: Cuarenta y dos -> Cincuenta y dos
  en numbers: Forty-two -> Thirty-two
= The company laid off 12,500 employees, or 8% of its staff. | La empresa despidió a 12.500 empleados, el 8 % de su plantilla.
  es numbers: 12.500 -> 1.250
  es percent: el 8 % -> 8
  en numbers: 12,500 -> 12,050
= Unemployment fell by 0.4 percentage points to 5.9 percent. | El desempleo bajó 0,4 puntos porcentuales, a 5,9 por ciento.
  es percent: 0,4 puntos porcentuales -> 0,4 por ciento
  en percent: 0.4 percentage points -> 0.4 percent
  en numbers: 5.9 -> 9.5
= The toll costs 85 pesos for cars and 170 for trucks. | El peaje cuesta 85 pesos para autos y 170 para camiones.
  es numbers: 170 -> 107
  en money: 85 pesos -> 85 euros
= A couple from Valencia won 3 million euros in the lottery. | Una pareja de Valencia ganó 3 millones de euros en la lotería.
  es numbers: 3 millones -> 3.000 millones
  es money: euros -> dólares
  en money: euros -> pounds
= One of the children was found alive after five days. | Uno de los niños fue hallado con vida después de cinco días.
  es numbers: cinco días -> quince días
  en units: five days -> five hours
= Only one in four households has insurance. | Solo uno de cada cuatro hogares tiene seguro.
  es numbers: cuatro -> cinco
  en numbers: four -> ten
= The quake had a magnitude of 6.4 and a depth of 35 kilometers. | El sismo tuvo una magnitud de 6,4 y una profundidad de 35 kilómetros.
  es numbers: 6,4 -> 4,6
  es units: 35 kilómetros -> 35 metros
  en units: 35 kilometers -> 35 miles
= The province produces 300,000 tons of soy a year. | La provincia produce 300 mil toneladas de soja al año.
  es numbers: 300 mil -> 300
  en numbers: 300,000 -> 3,000
  es units: toneladas -> kilos
= He was sentenced to 15 years and fined 200,000 dollars. | Fue condenado a 15 años y multado con 200.000 dólares.
  es units: 15 años -> 15 meses
  es money: dólares -> euros
  en numbers: 200,000 -> 20,000
= Nearly 1,800 firefighters are battling 23 fires. | Casi 1.800 bomberos combaten 23 incendios.
  es numbers: 1.800 -> 18.000
  en numbers: 23 fires -> 32 fires
= The world’s population passed 8 billion in 2022. | La población mundial superó los 8.000 millones en 2022.
  es numbers: 8.000 millones -> 8 billones
  en numbers: 8 billion -> 8 million
= The second-largest bank lost a third of its value in 11 days. | El segundo banco más grande perdió un tercio de su valor en 11 días.
  es numbers: 11 días -> 12 días
  en numbers: 11 days -> 10 days
= They paid £20 for each ticket, about $26. | Pagaron 20 libras por cada entrada, unos 26 dólares.
  es money: 20 libras -> 20 euros
  en numbers: $26 -> $62
= Temperatures will fall to 5 degrees below zero. | Las temperaturas bajarán a 5 grados bajo cero.
  es numbers: 5 grados -> 15 grados
  en numbers: 5 degrees -> 8 degrees
= The measure passed 68-32 with two abstentions. | La medida fue aprobada por 68 votos contra 32 y dos abstenciones.
  es numbers: 68 votos -> 86 votos
  en numbers: 68-32 -> 68-23
= The crash happened 30 miles north of town. | El choque ocurrió 48 kilómetros al norte de la ciudad.
  es numbers: 48 kilómetros -> 480 kilómetros
  en numbers: 30 miles -> 300 miles
= Temperatures reached 104 degrees Fahrenheit. | Las temperaturas llegaron a 40 grados centígrados.
  es numbers: 40 grados -> 46 grados
  en numbers: 104 degrees -> 140 degrees
= The fire burned more than 10,000 acres. | El incendio quemó más de 4000 hectáreas (10 000 acres).
  es numbers: 4000 hectáreas (10 000 acres) -> 400 hectáreas
  en numbers: 10,000 acres -> 1,000 acres
= The statue is 20 feet tall. | La estatua mide seis metros de alto.
  es numbers: seis metros -> nueve metros
  en numbers: 20 feet -> 200 feet
= The truck was going 112 mph. | El camión circulaba a 180 km/h.
  es numbers: 180 km/h -> 230 km/h
  en numbers: 112 mph -> 211 mph
= The baby weighed 7 pounds. | El bebé pesó 3,2 kilos.
  es numbers: 3,2 kilos -> 2,3 kilos
  en numbers: 7 pounds -> 9 pounds
= About 50 millimeters (2 inches) of rain fell. | Cayeron unos 50 mm de lluvia.
  es numbers: 50 mm -> 15 mm
= Ferrari won the 24 Hours of Le Mans. | Ferrari ganó las 24 Horas de Le Mans.
  es numbers: 24 Horas -> 12 Horas
  en names: Ferrari -> Porsche
= Officers seized 300,000 pounds in cash. | Los agentes incautaron 300.000 libras en efectivo.
  es money: libras -> euros
  en numbers: 300,000 -> 30,000
= One in ten households lacks running water. | El 10 % de los hogares carece de agua corriente.
= A man in his 40s was hurt. | Un hombre de entre 40 y 49 años resultó herido.
  es numbers: 40 y 49 -> 50 y 59
= The game ended in a scoreless draw. | El partido terminó 0-0.
  es numbers: 0-0 -> 2-2
= It is the 25th anniversary of the treaty. | Es el vigesimoquinto aniversario del tratado.
  es numbers: vigesimoquinto -> vigesimosexto
  en numbers: 25th -> 15th
= The twin attacks killed 14 people. | Los dos atentados mataron a 14 personas.
= He won back-to-back titles. | Ganó dos títulos consecutivos.
= For once, the two sides agreed. | Por una vez, las partes coincidieron.
= A 90-minute delay left passengers stranded. | Una demora de hora y media dejó varados a los pasajeros.
  en numbers: 90-minute -> 45-minute
= A six-month investigation found nothing. | Una investigación de medio año no halló nada.
  en numbers: six-month -> four-month
= He has been in the hospital for two weeks. | Lleva quince días internado.
  es numbers: quince días -> cinco días
= It has not rained for a week. | Hace ocho días que no llueve.
  es numbers: ocho días -> nueve días
= He was sentenced to 18 months in prison. | Fue condenado a un año y medio de cárcel.
  en numbers: 18 months -> 28 months
= The leader, 72, has led the party for three decades. | El dirigente, de 72 años, lleva 30 años al frente del partido.
  es numbers: 30 años -> 40 años
= Two dozen protesters were arrested. | Fueron detenidos 24 manifestantes.
  es numbers: 24 -> 12
= About 500 residents protested. | Medio millar de vecinos protestó.
  en numbers: 500 -> 5,000
= The meeting is at noon. | La reunión es al mediodía.
  es times: al mediodía -> a medianoche
= The session is on Thursday at 9:30 a.m. | La sesión será el jueves a las 9.30.
  en times: 9:30 -> 8:30
= 9 de Julio Avenue was blocked. | La avenida 9 de Julio estuvo cortada.
`;
