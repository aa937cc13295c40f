/**
 * What every segmenter is asked, by its kind. One paragraph a line; `|` marks where a sentence starts and `\n` a line break.
 * The kinds are those of the trade's rule books; every line is the house's own.
 */
export const RULE_BOOK_ES: Readonly<Record<string, string>> = {
  'signos simples': String.raw`
¿Cómo amaneció usted? |Ojalá que mejor.
¡Buenas noches, doctora! |Ojalá que descanse.
¿Ya llegó el tren? |Todavía no. |¡Espere!
Marcos, ¿dónde dejaste el bote? |¡¿Quién lo movió?!
¿Y usted, qué opina? |Yo, nada.
`,
  tratamientos: String.raw`
Buenas, Srta. Carranza. |Mucho gusto, soy el Arq. Tomás Rueda, y ella es mi madre, la Dra. Rueda.
El Sr. Paz saludó a la Sra. Gil. |Los Sres. Mora no vinieron.
Ud. decide, Sr. Mora. |Yo me voy.
Vinieron el Dr. Sanz, el Ing. Peña y el Lic. Cruz.
`,
  cifras: String.raw`
¡El puente costó $310.200.000,00! |¡Carísimo! |Se calcula un ahorro del 8.5% para el otro año.
Subió un 3,5 % en marzo. |En abril bajó.
3 + 3 es 6. |4 + 4 es 8. |El bote es azul.
El bote iba a 40 km/h. |¿En cuántas horas cruzó los 95 Km.?
Hoy es 14/06/2021, y es feriado. |¿Cuándo se trabaja?
Hoy es 14.06.2021. |Mañana se trabaja.
La atleta No. 27 llegó 3°. |Su rival llegó 5°.
El ciclista n.º 8 quedó 1.º en la meta. |Fue una sorpresa.
Esta es la lista del desayuno: 1 Pan, 2 Huevos, 1 Café. |¿Cuánto será? |Quizás $9.5.
Murió en 1931. |Tenía 80 años.
El boleto vale 12,50. |Antes valía 10.
La boya está en N°. 2071.338.119. |Allí esperan los buzos.
La boya está en 26°.19'.47 N. |Allí esperan los buzos.
`,
  'siglas y abreviaturas': String.raw`
Aprox. 300 vecinos cruzaron el puente. |Los demás esperaron.
La prof. Lena Ruiz, Ph. D., da clases de química. |También navega.
Admón. significa administración, según entiendo.
Trabaje en la clínica Norte, en Mt. Vernon.
Llegó de los EE. UU. |¿Cuándo vuelve?
Vive en U.S. |Su hija no.
La fábrica cierra a las 18 hrs. |Los obreros salen después.
Dura 3 hrs. y cuesta poco.
El partido es Perú vs. Chile. |Empieza a las 9.
Pinturas del Lago S.A. quebró. |Sus dueños huyeron.
Pinturas del Lago, S.A. |El dueño huyó.
Compró pan, leche, etc. |La cuenta fue larga.
Compró pan, leche, etc. y se fue.
Lea la pág. 18 y la pág. 20. |El resto sobra.
Nació el 3 de ene. de 1990. |Murió en feb. |Fue breve.
La cita es a las 10 a.m. |No falte.
La cita es a las 10 a. m. del jueves. |No falte.
Vive en la c. Mayor, núm. 8. |Está cerca.
Pesa 3 kg. |Mide 2 m. |Es largo.
Son 80 Km. de ripio. |El bus tarda.
El S. XIX fue largo. |El XX, corto.
El prof. Ramón García enseña historia. |Sus alumnos lo quieren.
`,
  citas: String.raw`
«Ningún río vuelve a su fuente.», dijo el maestro.
«Ningún río vuelve a su fuente», dijo el maestro. |Elisa, ¿me oyes? |¡¿Qué dijo?!
«Ningún río vuelve.» |El maestro calló.
«Ningún río vuelve». |El maestro calló.
"Ningún río vuelve", dijo. |Luego calló.
"Ningún río vuelve." |Luego calló.
“¡Vuelve!”, gritó ella. |Nadie volvió.
Dijo: «El río crece. Hay que salir.» y corrió.
—¿Vienes? —preguntó Ana. |—No puedo —dijo Luis—. |Otro día.
—Llegó tarde. |—¿Otra vez?
`,
  'puntos suspensivos': String.raw`
No sé... |Quizás mañana.
No sé... quizás mañana.
No sé… quizás mañana.
Fue [...] una noche larga. |Nadie durmió.
Esperó.... |Nadie vino.
Esperó . . . . |Nadie vino.
`,
  direcciones: String.raw`
Escriba a ana.gil@correo.example.com. |Contesto siempre.
La página es https://www.example.com/a.b?c=D.html. |La guardé.
Visite www.example.com. |Es gratis.
`,
  listas: String.raw`
1. Tape la olla |2. Apague el fuego |3. Sirva la sopa
1. Tape la olla. |2. Apague el fuego. |3. Sirva la sopa.
1.) Tape la olla |2.) Apague el fuego
1) Tape la olla |2) Apague el fuego
• 1. Tape la olla |• 2. Apague el fuego |• 3. Sirva la sopa
• 1. Tape la olla\n|• 2. Apague el fuego\n|• 3. Sirva la sopa
• Tape la olla\n|• Apague el fuego
1. Tape la olla\n|2. Apague el fuego
1) tape la olla;\n|2) apague el fuego.
a) Tape la olla |b) Apague el fuego |c) Sirva la sopa
a. Tape la olla |b. Apague el fuego |c. Sirva la sopa
A. La olla se tapa |B. El fuego se apaga
- Tape la olla.\n|- Apague el fuego.
- tape la olla\n|- apague el fuego
1.º Tape la olla. |2.º Apague el fuego.
1.- Tape la olla |2.- Apague el fuego
ollas\n|sartenes\n|platos, vasos
`,
  renglones: String.raw`
El puerto se heló \nanoche por el viento.
El puerto se heló\nanoche por el viento. |Nadie zarpó.
La tripulación inter-\nnacional durmió.
El puerto se heló.\n|Nadie zarpó.
El puerto se heló.\n\n|Nadie zarpó.
Se hiela el puerto\n\n|Nadie zarpó el lunes.
`,
  'signos dobles': String.raw`
¡¡Vuelvan!! |El bote va lleno.
¿¿Vuelven?? |El bote va lleno.
¡¿Vuelven?! |El bote va lleno.
¡Vuelvan ya!!! |El bote va lleno.
`,
  'sin espacio': String.raw`
El puerto se heló.|Nadie zarpó.|El Dr. Paz leyó 2.000.|Esa cifra bastó.
¿Dónde está?|Se fue.
Llovió mucho.|Nevó al caer la tarde.|Reyes, el alcalde, salió.
¡Aguanta el dique!|El pueblo celebra.
`,
  'nombres con signo': String.raw`
Trabaja en Yahoo! desde mayo. |Está contento.
Vio ¡Hola! en el quiosco y la compró.
`,
  'de todo un poco': String.raw`
La reunión es a las 3 p.m. |No llegue tarde.
La reunión es a las 15:30 hrs. |No llegue tarde.
La reunión es a las 15.30 h. |No llegue tarde.
El 3 de dic. viajó a EE.UU. |Volvió el 5 de ene.
La ONU, la O.E.A. y la U.E. callan. |Nadie actúa.
Barcelona vs. Madrid es el clásico. |Se juega hoy.
Trabaja en Ferrocarriles S.A. de lunes a viernes. |Descansa el sábado.
Vea pág. 5, fig. 2. |Está claro.
Llegó el 2.º y se fue el 3.er día. |Nadie lo vio.
Vive en el 4.º piso. |Sube a pie.
El precio es de 1.250,75 euros. |Ayer era de 1.200.
El precio es de 1.250,75. |Ayer era de 1.200.
Murió en 1850. |Nació en 1800.
Escribió «La casa. El patio.» en 1900. |Fue leído.
El Sr. D. Luis Paz llamó. |La Sra. Dña. Eva Gil colgó.
San José, C. R. es la sede. |Hace calor.
Fue en el s. XV. |Nadie lo recuerda.
El kg. de pan cuesta 3. |El de arroz, 2.
Tel. 555-01-92. |Pregunte por Eva.
Dto. de Cultura, 2.ª planta. |Abre a las 9.
Lo firmó el Tte. Cnel. Ruiz. |El Gral. no firmó.
Según el art. 5 de la C.P., es ilegal. |Pocos lo saben.
Nació en Bs. As. y vive en Sta. Fe. |Viaja poco.
Uds. saben que Ud. no irá. |Yo sí.
Sr. Presidente: le escribo. |Atte. Juan Paz.
¡Viva! —gritaron. |Nadie más habló.
«¡Viva!» |La gente rió.
«¿Quién?» preguntó el juez. |Nadie.
Dijo "basta." y salió.
Dijo "¡Basta!" y salió. |Nadie lo siguió.
El tipo, ¿sabes?, no vino. |Qué pena.
Véase el cap. IV. |Es largo.
Felipe VI. |Alfonso XIII.
Hubo 3 muertos. |12 resultaron heridos.
Son las 5. |Vámonos.
El núm. 7 gana. |El 8 pierde.
Etc. |Etc.
Llegaron Ana, Eva, etc. |Todas comieron.
Jesús nació antes del año 1 d.C. |Roma mandaba.
Jesús nació en el 4 a.C. en Belén. |Roma mandaba.
Compró 3 m. de tela. |Cosió todo.
El Prof. Dr. Paz habló. |Nadie oyó.
Visite https://www.ejemplo.com. |Es fácil.
«No iré», dijo. |«Ni mañana».
(Véase la pág. 3.) |Sigue el texto.
Dijo que no… y se fue. |Nadie lloró.
Dijo que no (¡otra vez!). |Nadie lloró.
El documento dice: "[...] no se admite [...]". |Nadie protestó.
El PIB creció un 2.5%. |La deuda, un 3%.
1) agua |2) pan
1. agua |2. pan
a) agua |b) pan
1) agua y 2) pan escasean. |Sobra sal.
Faltan dos cosas: a) agua, b) pan. |Sobra sal.
1.- El agua |2.- El pan |3.- La sal
I. El agua |II. El pan |III. La sal
Art. 1. El agua es de todos. |Art. 2. El pan también.
Primero.- El agua es de todos. |Segundo.- El pan también.
Sesión de 9 a.m. a 3 p.m. |Entrada libre.
La firma S.A. de C.V. |Quebró ayer.
Llegó el 24.12.2020. |Se fue el 3.1.2021.
Son las 14.30. |Llueve.
Son las 14:30 h. |Llueve.
Son las 14:30 hs. |Llueve.
La cita: 5 de oct. de 2020. |No falte.
Fue en sept. |Luego llovió.
Fue en sept. de 2011. |Luego llovió.
«¿Y ahora?» |«Nada».
«Nada…». |Se fue.
—¿Vas? |—No.\n|—¿Por qué?
—No voy.\n|—¿Por qué?\n|—Llueve.
- No voy.\n|- ¿Por qué?
Dijo: —No voy. |Y se fue.
Los EE.UU. no irán. |México, sí.
Ganó por 3.5 puntos. |Perdió por 2.
Vive en la Av. 9 de Julio. |Trabaja en la Pza. Mayor.
El Pdte. Boric habló. |El Vpdte. calló.
Máx. 30 °C. |Mín. 12 °C.
Ver p. 12. |Ver pp. 13-15.
P. D.: te espero. |No tardes.
P.D. |Te espero.
El S.O.S. llegó. |Nadie respondió.
El D.F. cambió de nombre. |Ahora es CDMX.
El R.U. votó. |Francia no.
Cuesta 5 USD. |Vale 7.
Cobran S/ 5.00. |Antes, S/ 4.00.
El coef. es 3. |El prom. es 4.
La Cía. Ruiz cerró. |Debía mucho.
¡Ay! |¡Ay! |¡Ay!
¡Ay, qué dolor...! |Nadie vino.
¿Vienes...? |No sé.
¿Vienes o qué?... |No sé.
¡Vamos!, gritó. |Nadie fue.
¿Sí?, ¿de veras? |Claro.
Es así: «Fin». |Punto.
Habló el Dr. House, M.D. |Nadie oyó.
—Hola —dijo Ana—. |¿Cómo estás?
—No iré. |—Cerró la puerta. |Nadie habló.
«Nada», dijo. |«Nada más». |Se fue.
El Gral. (ret.) J. Ruiz habló. |Se fue.
`,
};
