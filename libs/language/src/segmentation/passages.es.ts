/** What segmenters are known to stumble over, one kind after the other. One paragraph a line; `|` marks where a sentence starts. */
export const KINDS = String.raw`
El puente está cerrado. |Tome el transbordador.
¿Cómo sigue el herido? |Esperamos que mejore.
¡Buenas noches, vecinos! |La asamblea empieza ya.
Buenas, Srta. Paredes. |Le presento al Ing. Raúl Ochoa y a mi jefe, el Lic. Mena.
¡La obra costó $240.300.000,00! |¡Un escándalo! |Se espera un alza del 7.5% para marzo.
«Nadie se baña dos veces en el mismo río.», dijo el profesor.
«Nadie se baña dos veces en el mismo río», dijo el profesor. |Marta, ¿tú qué crees?
¡¿Quién lo vio?! |Nadie contestó.
El mapa está en la pág. 112. |La leyenda, en las págs. 113 a 115.
El restaurante abre en Mt. Vernon. |El hotel, en St. Louis.
La Admón. de Aduanas calla. |Los camiones esperan.
• 1. Hierva el agua |• 2. Lávese las manos |• 3. Llame al médico
1. Hierva el agua |2. Lávese las manos |3. Llame al médico
1) Hierva el agua. |2) Lávese las manos.
1.) El alcalde dimite |2.) El pleno vota
a) El agua escasea |b) El pan sobra |c) La gasolina no llega
a. El agua escasea |b. El pan sobra
i) El agua escasea |ii) El pan sobra |iii) La gasolina no llega
• El agua escasea |• El pan sobra
Hay tres salidas: a) renunciar; b) seguir; c) convocar elecciones. |Ninguna gusta.
El pecio está en el N°. 4421.118.902. |Lo hallaron en mayo.
La película dura 2 h. 15 min. y cuesta $5. |La sala es vieja.
El correo es mesa.redaccion@diario.example.org. |Respondemos siempre.
Los datos están en https://datos.ejemplo.gob/2026/T3.Informe?id=7. |Son públicos.
El testigo dijo: ‘Lo vi todo’. |Luego se sentó.
Lo llamó «un error. Un gran error» y se fue. |Nadie aplaudió.
«El agua es segura», dijo. |Nadie la bebió.
«El agua es segura». |Nadie la bebió.
«El agua es segura.» |Nadie la bebió.
¡¡Basta!! |Los vecinos se quejan.
¿¿De verdad?? |El juez no rió.
Trabaja en Yahoo! desde 2004. |Está contenta.
El diario ¡HOLA! salió tarde. |Se agotó.
El acta dice: «se levanta la sesión. . . .» |Nadie firmó.
La ley [...] rige para todos [...]» (Reyes 41). |La corte lo confirmó.
El público esperó . . . . |El telón no subió.
No pregunté.... |Me lo contó igual.
No estaba ... bueno, ya sabe...cansado . . . así que me fui.
El primer borrador . . . se perdió. . . . |El segundo se salvó.
Cerró la votación.|El conteo empezó.|La Dra. Webb observó.
El premio fue de 5.000.|Esa suma bastó.
El documento (tiene 12 páginas. Dos faltan.) se votará. |El resultado es incierto.
La alcaldesa llegó tarde (se averió su auto). |Pidió perdón.
El juez, C. J. Ruiz, se excusó. |Hay nueva fecha.
`;

/** Lines as a news desk has them. One paragraph a line; `|` marks where a sentence starts. */
export const DESK = String.raw`
CARACAS (AFP) — Las escuelas reabrieron el lunes. |Fue poca gente.
CARACAS, 24 nov. (AFP) — Las escuelas reabrieron el lunes. |Fue poca gente.
MADRID, 3 ene. (EFE).- El tribunal falló en su contra. |Apelará.
QUITO, Ecuador (AP) — La lluvia cortó la vía. |La ayuda no llega.
Santiago, 3 ene (EFE).- El peso cayó. |El cobre subió.
MONTEVIDEO -- Subió la nafta. |Bajó el pan.
—¿Se arrepiente? —preguntó. |Ella se encogió de hombros.
—¿Se arrepiente? —le preguntó el fiscal—. |Conteste.
—¡No renuncio! —gritó el gobernador—, ¡ni hoy ni mañana! |Después renunció.
«¿Hay alguien?», gritó el agente J. P. Morales. |Nadie contestó.
«¿Hay alguien?» |El agente no insistió. |Se fue.
«¿Por qué?» Morales preguntó dos veces. |No hubo respuesta.
“¿Hasta cuándo?”, preguntó. |“Hasta el viernes”, le dijeron.
“¡Fuera!”, coreó la plaza. |La policía avanzó.
—Vámonos —dijo—. |Ya es tarde.
—¿Y el agua? |—No hay. |—¿Y la luz? |—Tampoco.
El Sen. Monreal y la Gob. Campos discutieron. |El Dip. Ruiz medió.
La Dra. Ana M. Gil operó. |El Dr. Paz asistió.
El proyecto (núm. 42) pasó. |El Senado tiene el suyo.
Vive en Av. Bolívar N.º 1600, piso 3. |Ella, en Ctra. de Toledo km. 12.
Los art. 3 y 4 se derogan. |El art. 5 sigue.
El 1.º de mayo es feriado. |El 2.º turno será el lunes.
Fue el 3.er incendio del mes. |La 4.ª brigada lo apagó.
Quedó 3.ª en la carrera. |El 1.º fue un keniano.
El sismo fue a las 3:42 a. m. del martes. |La réplica, a las 5 a. m. |Nadie murió.
Abren a las 9 a. m. y cierran a las 6 p. m. de lunes a viernes. |El sábado no abren.
La función es a las 8 p.m. |La entrada es libre.
El avión sale a las 11 p. m. (hora local). |Llega a las 7 a. m.
El imperio cayó en el 476 d. C. |La ciudad siguió en pie.
Nació en el 106 a. C. en Arpino. |Murió en el 43 a. C. |Fue orador.
La tropa de EE. UU. llegó. |La de la O.N.U. no.
Volvió de EE. UU. |¿Por qué volvió?
Volvió de EE. UU. |Nadie lo esperaba.
El presidente de EE. UU., Joe Biden, llamó. |El papa contestó.
Los EE. UU. Mexicanos es su nombre oficial. |Pocos lo usan.
Los JJ. OO. |El fuego llegó de noche.
Habló con la B.B.C. en Londres. |No dijo nada.
El obispo de Washington D. C., Wilton Gregory, rezó. |La catedral estaba llena.
La firma Textiles del Sur S. A. quebró. |Sus dueños huyeron.
Compró Aceros del Norte, S.A. de C.V. en 1999. |La vendió en 2004.
Harina, azúcar, huevos, etc. |La lista era larga.
Harina, azúcar, huevos, etc., faltaron. |Crecieron las filas.
Faltan insumos (p. ej., guantes). |Sobran excusas.
Faltan insumos, p. ej. Guantes Ruiz no entrega. |Sobran excusas.
Cf. la pág. 3 y ss. del informe. |Es breve.
Ver fig. 3, cap. 2, vol. 1. |Está claro.
La inflación fue de 3,5 %. |En dic. de 2024 fue de 4 %.
Cobró US$ 1.234.567,89. |Pagó 3.000,50 €.
El dólar cerró a S/. 3.75. |El euro, a S/. 4.10.
El kilo cuesta $3.75. |Costaba $2.
Llovieron 25.5 mm. |El río creció 1.2 m.
Pesaba 12 kg. |La marcaron como frágil.
El barco zarpó… pero volvió. |Había tormenta.
El barco zarpó… |La tormenta lo alcanzó.
El barco zarpó... |La tormenta lo alcanzó.
«No sé…», dijo. |Se calló.
«No sé…» |Se calló.
¡Qué noche! |¡Qué equipo! |¿Y ahora?
El alcalde, ¡vaya sorpresa!, ganó. |Nadie lo creía.
La obra «¿Quién teme?» volvió. |Quedan entradas.
(El nombre fue cambiado.) |El juicio sigue.
El juicio sigue. |(El nombre fue cambiado.) |La jueza es nueva.
La alcaldesa dijo: «Sin comentarios». |Su oficina, lo mismo.
La alcaldesa dijo: “Sin comentarios.” |Su oficina, lo mismo.
«Ganamos. |Lo logramos», dijo el técnico. |La grada cantó.
D. José y Dña. Ana llegaron. |El Excmo. Sr. Ruiz no.
Agradecemos a Uds. |El plazo vence hoy.
Escriben Ud. y ella. |Nadie contesta.
El Card. Parolin y Mons. Ruiz oficiaron. |Sta. Rosa se llenó.
Etiquetó a @alcaldia.lima y se viralizó. |La alcaldía calló.
Subió Amazon.com y bajó Booking.com. |El resto siguió igual.
Véase www.ejemplo.org/a.b/C.html. |Tiene 40 páginas.
La dieron por muerta. |24 horas después apareció.
Quedan 1.500. |Eran 3 000.
El Gral. (r) Ruiz declaró. |Fue breve.
El tel. 555-1234 no contesta. |La ext. 12, tampoco.
`;
